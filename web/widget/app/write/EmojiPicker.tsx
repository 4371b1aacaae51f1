import { useEffect, useRef, useState } from "preact/hooks";

import { useChatState } from "../chat/context";
import styles from "../styles/emoji.css?inline";
import { emoji, placeAfter } from "./emoji";

export { styles };

/** A few rows of emoji, each with its name. Arrow keys move, Enter picks. */
export function EmojiPicker({ onPick }: { readonly onPick: (emoji: string) => void }) {
  const { texts } = useChatState();
  const names = texts.t("emojis").split(/\s*,\s*/);
  const [place, setPlace] = useState(0);
  const grid = useRef<HTMLDivElement>(null);

  useEffect(() => {
    (grid.current?.children[place] as HTMLElement | undefined)?.focus();
  }, [place]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const next = placeAfter(event.key, place, texts.direction === "rtl");
    if (next === undefined) return;
    event.preventDefault();
    setPlace(next);
  };

  return (
    <div class="emoji" role="toolbar" aria-label={texts.t("emoji")} ref={grid} onKeyDown={onKeyDown}>
      {emoji.map((one, i) => (
        <button
          key={one}
          type="button"
          aria-label={names[i] ?? one}
          title={names[i]}
          tabIndex={i === place ? 0 : -1}
          onClick={() => onPick(one)}
        >
          {one}
        </button>
      ))}
    </div>
  );
}
