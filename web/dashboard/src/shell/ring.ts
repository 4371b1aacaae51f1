import type { LoggedEvent } from "@hovor/protocol";

import type { Desk } from "../desk";
import { visitorName, wordsOf } from "../inbox";
import { deservesNotice, isLookedAt, playChime, showNotice } from "../notify";
import { go, here, pathOf } from "../place";

/** Rings and shows a notice when a visitor's message wants this agent. */
export function ring(desk: Desk, event: LoggedEvent): void {
  const state = desk.state.value;
  const { change } = event;
  if (!state || change.type !== "message.posted") return;

  const place = here.value;
  const openId = place.name === "inbox" ? place.conversationId : undefined;
  if (!deservesNotice(event, state, { now: Date.now(), isLookedAt: isLookedAt.value, openId })) return;

  playChime();
  const conversation = state.conversations.get(change.conversation_id);
  if (isLookedAt.value || !conversation) return;
  showNotice({
    title: visitorName(state.visitors.get(conversation.visitor_id), conversation.visitor_id),
    body: wordsOf(change.message),
    conversationId: conversation.id,
    onOpen: () =>
      go(
        pathOf({
          name: "inbox",
          view: conversation.state === "waiting" ? "waiting" : "mine",
          conversationId: conversation.id,
        }),
      ),
  });
}
