import { isSaid } from "@hovor/client";
import type { Conversation } from "@hovor/protocol";
import { ClipIcon, Count, classes, Face, SlowRing, StarIcon } from "@hovor/ui";

import { BannedMark, visitorName } from "../about";
import { now, useDesk, useDeskState } from "../desk";
import { type InboxView, pathOf } from "../place";
import { OfferedTo } from "../routing";
import { duration, exactTime, listTime, t } from "../text";
import { messageLine } from "./names";
import { slowAfter, waitGone, waitTone } from "./wait";

export interface ListItemProps {
  readonly conversation: Conversation;
  readonly view: InboxView;
  readonly isOpen: boolean;
  /** The keys J and K stand here. */
  readonly isAtCursor: boolean;
}

/** A conversation in the list: what an agent needs to decide whom to answer next. */
export function ListItem({ conversation, view, isOpen, isAtCursor }: ListItemProps) {
  const state = useDeskState();
  const live = useDesk().live.value;
  const { id, visitor_id: visitorId, last_message: last, unread_count: unread } = conversation;
  const visitor = state.visitors.get(visitorId);
  const gone = waitGone(conversation, now.value, slowAfter(state.account));
  const offer = conversation.state === "waiting" ? live.offers.get(id) : undefined;
  const isTyping = live.typing.get(id)?.some((one) => one.side === "visitor");
  const face = <Face id={visitorId} name={visitor?.name ?? ""} />;

  return (
    <a
      class={classes("item", isOpen && "on", isAtCursor && "is-hover", unread > 0 && "new")}
      href={pathOf({ name: "inbox", view, conversationId: id })}
      aria-current={isOpen ? "true" : undefined}
    >
      {gone === undefined ? face : <SlowRing gone={gone}>{face}</SlowRing>}
      <span class="name cut" dir="auto">
        <BannedMark visitorId={visitorId} isSmall />
        {visitorName(visitor, visitorId)}
        {conversation.is_important && (
          <span class="star" role="img" aria-label={t("inbox.isImportant")}>
            <StarIcon size="s" />
          </span>
        )}
      </span>
      <When conversation={conversation} gone={gone} />
      {offer ? (
        <span class="say">
          <OfferedTo offer={offer} />
        </span>
      ) : isTyping ? (
        <span class="say cut good">{t("inbox.typing")}</span>
      ) : (
        <span class={classes("say cut", last && !isSaid(last) && "faint")} dir="auto">
          {last?.file && <ClipIcon />}
          {last ? messageLine(state, last) : t("inbox.noMessages")}
        </span>
      )}
      {unread > 0 && (
        <span class="new-n">
          <Count value={unread} label={t("inbox.unread", { count: unread })} />
        </span>
      )}
    </a>
  );
}

function When({ conversation, gone }: { readonly conversation: Conversation; readonly gone: number | undefined }) {
  const { waiting_since: since, last_message: last, created_at: createdAt } = conversation;
  if (since === undefined || gone === undefined) {
    const at = last?.created_at ?? createdAt;
    return (
      <time dateTime={new Date(at).toISOString()} title={exactTime(at)}>
        {listTime(at, now.value)}
      </time>
    );
  }
  const wait = duration(now.value - since);
  return (
    <span class={classes("late", waitTone(gone))} title={t("inbox.waitsSince", { time: exactTime(since) })}>
      <span aria-hidden="true">{wait}</span>
      <span class="unseen">{t("inbox.waits", { wait })}</span>
    </span>
  );
}
