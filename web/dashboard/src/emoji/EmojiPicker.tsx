import { Button, RowSkeletons, SearchIcon } from "@hovor/ui";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";

import { useDeskState } from "../desk";
import { t } from "../text";
import { allEmoji, loadEmoji } from "./all";
import { placeAfter } from "./grid";
import { rank } from "./rank";
import { recentEmoji, usedEmoji } from "./recent";

export interface EmojiPickerProps {
  readonly onPick: (emoji: string) => void;
  /** Escape, or the focus has gone elsewhere. */
  readonly onClose: () => void;
}

/** All emoji to look through: those used last first, and found by a few letters. Arrow keys move, Enter picks. */
export function EmojiPicker({ onPick, onClose }: EmojiPickerProps) {
  const { myId } = useDeskState();
  const all = allEmoji.value;
  const [words, setWords] = useState("");
  const [place, setPlace] = useState(0);
  const [hasFailed, setFailed] = useState(false);
  const grid = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const recent = useMemo(() => recentEmoji(myId), [myId]);
  const shown = useMemo(() => {
    const found = rank(all ?? [], words);
    if (words.trim()) return found;
    const used = recent.flatMap((id) => found.find((one) => one.id === id) ?? []);
    return [...used, ...found.filter(({ id }) => !recent.includes(id))];
  }, [all, words, recent]);

  const load = () => {
    setFailed(false);
    void loadEmoji().then(() => setFailed(!allEmoji.value));
  };
  useEffect(() => {
    load();
    field.current?.focus();
  }, []);

  const pick = (id: string) => {
    usedEmoji(myId, id);
    onPick(id);
  };
  const moveTo = (next: number) => {
    setPlace(next);
    (grid.current?.children[next] as HTMLElement | undefined)?.focus();
  };
  const onFieldKey = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const first = shown[0];
    if (event.key === "ArrowDown" && first) moveTo(0);
    else if (event.key === "Enter" && first) pick(first.id);
    else if (event.key !== "Enter") return;
    event.preventDefault();
  };
  const onGridKey = (event: KeyboardEvent) => {
    const columns = columnsOf(grid.current);
    if (event.key === "ArrowUp" && place < columns) field.current?.focus();
    else {
      const isMirrored = getComputedStyle(event.currentTarget as Element).direction === "rtl";
      const next = placeAfter(event.key, place, { count: shown.length, columns, isMirrored });
      if (next === undefined) return;
      moveTo(next);
    }
    event.preventDefault();
  };
  return (
    <div
      class="suggestions emoji-picker"
      role="dialog"
      aria-label={t("emoji.title")}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        onClose();
      }}
    >
      <label class="in">
        <SearchIcon />
        <span class="unseen">{t("emoji.search")}</span>
        <input
          ref={field}
          type="text"
          autoComplete="off"
          placeholder={t("emoji.search")}
          value={words}
          onInput={(event) => {
            setWords(event.currentTarget.value);
            setPlace(0);
          }}
          onKeyDown={onFieldKey}
        />
      </label>
      {!all && !hasFailed && <RowSkeletons count={2} label={t("loading")} />}
      {hasFailed && (
        <p class="row">
          {t("problem.offline")}
          <Button size="s" onClick={load}>
            {t("tryAgain")}
          </Button>
        </p>
      )}
      {all && shown.length === 0 && <p class="faint">{t("emoji.none")}</p>}
      <div class="emoji-grid" role="group" aria-label={t("emoji.title")} ref={grid} onKeyDown={onGridKey}>
        {shown.map(({ id, name }, at) => (
          <button
            key={id}
            type="button"
            tabIndex={at === place ? 0 : -1}
            aria-label={name.replaceAll("_", " ")}
            data-tip={`:${name}:`}
            onClick={() => pick(id)}
          >
            {id}
          </button>
        ))}
      </div>
    </div>
  );
}

/** As many as stand in the first line. */
function columnsOf(grid: HTMLElement | null): number {
  const all = [...(grid?.children ?? [])] as HTMLElement[];
  const top = all[0]?.offsetTop;
  const below = all.findIndex(({ offsetTop }) => offsetTop !== top);
  return below > 0 ? below : Math.max(1, all.length);
}
