import type { Agent } from "@hovor/protocol";
import { AtIcon, Face, IconButton } from "@hovor/ui";
import type { RefObject } from "preact";
import { useCallback } from "preact/hooks";

import { useDeskState } from "../desk";
import { Marked } from "../match";
import { Suggestions, useSuggestions } from "../suggest";
import { t } from "../text";
import { callable } from "./mentions";

/** Colleagues for a field in which one writes to the team: @ opens the list, and a name takes its place. */
export function useMentions(field: RefObject<HTMLTextAreaElement | null>, text: string) {
  const { agents, myId } = useDeskState();
  const itemsOf = useCallback((word: string) => callable(agents.values(), myId, word), [agents, myId]);
  const inHand = useSuggestions({ field, text, sign: "@", itemsOf, wordsOf: ({ agent }) => `@${agent.name} ` });
  const { id, isOpen, word, items, count, active } = inHand;

  const list = isOpen && (items.length > 0 || word === "") && (
    <Suggestions
      id={id}
      items={items}
      active={active}
      labels={{
        list: t("note.mention"),
        choose: t("hint.choose"),
        insert: t("hint.insert"),
        close: t("hint.shut"),
        count: t("note.callable", { count }),
      }}
      empty={<p>{t("handOver.nobody")}</p>}
      onActive={inHand.setActive}
      onPick={inHand.pick}
      onLeave={inHand.leave}
    >
      {({ agent, marks }) => (
        <>
          <Face id={agent.id} size="s" name={agent.name} photoUrl={agent.photo_url} />
          <span class="cut">
            <Marked text={agent.name} marks={marks} />
          </span>
          <JobTitle agent={agent} />
        </>
      )}
    </Suggestions>
  );
  return { list, isOpen, toggle: inHand.toggle, takesKey: inHand.takesKey, fieldProps: inHand.fieldProps };
}

const JobTitle = ({ agent }: { readonly agent: Agent }) => <span class="suggestion-end">{agent.job_title}</span>;

/** Opens the list for those who do not type @, and closes it again. */
export function MentionButton({ isOpen, onPress }: { readonly isOpen: boolean; readonly onPress: () => void }) {
  return (
    <IconButton
      label={t("note.mention")}
      keys={["@"]}
      aria-expanded={isOpen}
      onPointerDown={(event) => event.preventDefault()} // the field keeps the focus, and the list stays to be closed
      onClick={onPress}
    >
      <AtIcon />
    </IconButton>
  );
}
