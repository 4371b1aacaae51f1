import type { FoundMessage } from "@hovor/protocol";
import { Badge, CheckIcon, ClockIcon, Face } from "@hovor/ui";

import { visitorName } from "../about";
import { now, useDeskState } from "../desk";
import { agentName, viewOf } from "../inbox";
import { Marked } from "../match";
import { pathOf } from "../place";
import { exactTime, t, whenTime } from "../text";

/** A message that was found, in its conversation. It leads there, to where it was said. */
export function FoundLine({ found }: { readonly found: FoundMessage }) {
  const state = useDeskState();
  const { conversation_id: conversationId, visitor_id: visitorId, seq, author, created_at: at } = found;
  const conversation = state.conversations.get(conversationId);
  const visitor = state.visitors.get(visitorId);
  const name = visitorName(visitor, visitorId);
  const view = conversation ? viewOf(conversation, state.myId) : "closed";

  return (
    <a class="found" href={pathOf({ name: "inbox", view, conversationId, at: seq })}>
      <Face id={visitorId} name={visitor?.name ?? ""} />
      <span class="found-head">
        <b class="cut" dir="auto">
          {name}
        </b>
        {conversation && <StateBadge state={conversation.state} />}
        {conversation?.tags?.map((tag) => (
          <span class="badge line" dir="auto" key={tag}>
            {tag}
          </span>
        ))}
        <time class="faint t12 num push" dateTime={new Date(at).toISOString()} title={exactTime(at)}>
          {whenTime(at, now.value)}
        </time>
      </span>
      <span class="found-said">
        {author !== "visitor" && (
          <span class="faint">{t("inbox.saidBy", { name: agentName(state, found.agent_id), text: "" }).trim()} </span>
        )}
        <span dir="auto">
          <Marked text={found.excerpt} marks={found.marks.map(({ offset, length }) => [offset, offset + length])} />
        </span>
      </span>
    </a>
  );
}

function StateBadge({ state }: { readonly state: "waiting" | "active" | "closed" }) {
  if (state === "waiting") {
    return (
      <Badge tone="warn" icon={<ClockIcon size="s" />}>
        {t("search.waiting")}
      </Badge>
    );
  }
  if (state === "closed") return <Badge icon={<CheckIcon size="s" />}>{t("search.closed")}</Badge>;
  return <Badge tone="ok">{t("search.active")}</Badge>;
}
