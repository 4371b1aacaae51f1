import type { RefObject } from "preact";
import { useCallback, useEffect } from "preact/hooks";

import { useDeskState } from "../desk";
import { Marked } from "../match";
import { Suggestions, useSuggestions } from "../suggest";
import { t } from "../text";
import { allEmoji, loadEmoji } from "./all";
import { type FittingEmoji, rank } from "./rank";
import { usedEmoji } from "./recent";

/** Of fewer letters, ":)" and the like are meant. */
const fewestLetters = 2;

const wordsOf = ({ id }: FittingEmoji) => id;

/** Emoji for a field: ":smi" opens the list, and one of them takes its place. */
export function useEmojiSuggestions(field: RefObject<HTMLTextAreaElement | null>, text: string) {
  const { myId } = useDeskState();
  const all = allEmoji.value;
  const itemsOf = useCallback(
    (word: string) => (all && /^[\p{L}_]/u.test(word) && word.length >= fewestLetters ? rank(all, word) : []),
    [all],
  );
  const inHand = useSuggestions({ field, text, sign: ":", itemsOf, wordsOf });
  const { id, isOpen, word, items, count, active } = inHand;
  const isAsked = isOpen && word.length >= fewestLetters;

  useEffect(() => {
    if (isAsked) void loadEmoji();
  }, [isAsked]);

  const isShown = isOpen && items.length > 0;
  const list = isShown && (
    <Suggestions
      id={id}
      items={items}
      active={active}
      labels={{
        list: t("emoji.title"),
        choose: t("hint.choose"),
        insert: t("hint.insert"),
        close: t("hint.shut"),
        count: t("emoji.count", { count }),
      }}
      empty={null}
      onActive={inHand.setActive}
      onPick={(one) => {
        usedEmoji(myId, one.id);
        inHand.pick(one);
      }}
      onLeave={inHand.leave}
    >
      {({ id: character, name, marks }) => (
        <>
          <span class="emoji-shown">{character}</span>
          <span class="cut">
            :<Marked text={name} marks={marks} />:
          </span>
        </>
      )}
    </Suggestions>
  );
  return { list, takesKey: (event: KeyboardEvent) => isShown && inHand.takesKey(event), fieldProps: inHand.fieldProps };
}
