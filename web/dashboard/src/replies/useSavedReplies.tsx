import type { RefObject } from "preact";
import { useCallback, useEffect, useMemo } from "preact/hooks";

import { useDesk, useDeskState, useMe } from "../desk";
import { Suggestions, useSuggestions } from "../suggest";
import { t } from "../text";
import { NoSuggestion } from "./NoSuggestion";
import { type Findable, findable, rank } from "./rank";
import { SuggestedReply } from "./SuggestedReply";
import { fill } from "./variables";

export interface SavedRepliesOptions {
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly text: string;
  /** To whom it is written. */
  readonly visitorId: string;
}

/** Saved replies for a field in which one writes to a visitor: / opens the list, and one of them takes its place. */
export function useSavedReplies({ field, text, visitorId }: SavedRepliesOptions) {
  const { replies } = useDesk();
  const all = useFilledIn(visitorId);
  const itemsOf = useCallback((word: string) => rank(all, word), [all]);
  const inHand = useSuggestions({ field, text, sign: "/", itemsOf, wordsOf: ({ words }) => words });
  const { id, isOpen, word, items, count, active } = inHand;

  useEffect(() => {
    if (isOpen) void replies.load();
  }, [replies, isOpen]);

  const list = isOpen && (
    <Suggestions
      id={id}
      items={items}
      active={active}
      labels={{
        list: t("replies.title"),
        choose: t("hint.choose"),
        insert: t("hint.insert"),
        close: t("hint.shut"),
        count: all.length > 0 ? t("replies.fitting", { fitting: count, count: all.length }) : "",
      }}
      empty={<NoSuggestion word={word} />}
      onActive={inHand.setActive}
      onPick={inHand.pick}
      onLeave={inHand.leave}
    >
      {(fit) => <SuggestedReply fit={fit} />}
    </Suggestions>
  );
  return { list, isOpen, toggle: inHand.toggle, takesKey: inHand.takesKey, fieldProps: inHand.fieldProps };
}

/** All saved replies as this agent would say them to this visitor. */
function useFilledIn(visitorId: string): readonly Findable[] {
  const { account, visitors } = useDeskState();
  const agent = useMe();
  const all = useDesk().replies.all.value;
  const visitor = visitors.get(visitorId);
  return useMemo(() => {
    const values = {
      "visitor.name": visitor?.name,
      "visitor.email": visitor?.email,
      "visitor.phone": visitor?.phone,
      "agent.name": agent.name,
      company: account.company,
    };
    return (all ?? []).map((reply) => findable(reply, fill(reply.text, values)));
  }, [all, visitor, agent.name, account.company]);
}
