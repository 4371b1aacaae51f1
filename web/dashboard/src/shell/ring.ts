import type { Change, LoggedEvent } from "@hovor/protocol";

import { visitorName } from "../about";
import type { Desk } from "../desk";
import { agentName, viewOf, wordsOf } from "../inbox";
import { deservesNotice, isLookedAt, playChime, showNotice } from "../notify";
import { go, here, pathOf } from "../place";
import type { State } from "../store";
import { t } from "../text";

/** Rings and shows a notice when a visitor's message, or a colleague's note, wants this agent. */
export function ring(desk: Desk, event: LoggedEvent): void {
  const state = desk.state.value;
  const told = tellingOf(event.change, state);
  if (!state || !told) return;

  const place = here.value;
  const openId = place.name === "inbox" ? place.conversationId : undefined;
  if (!deservesNotice(event, state, { now: Date.now(), isLookedAt: isLookedAt.value, openId })) return;

  playChime();
  const conversation = state.conversations.get(told.conversationId);
  if (isLookedAt.value || !conversation) return;
  const { id, visitor_id: visitorId } = conversation;
  showNotice({
    title: visitorName(state.visitors.get(visitorId), visitorId),
    body: told.body,
    conversationId: id,
    onOpen: () => go(pathOf({ name: "inbox", view: viewOf(conversation, state.myId), conversationId: id })),
  });
}

/** What there is to tell, and of which conversation. */
function tellingOf(change: Change, state: State | null): { conversationId: string; body: string } | undefined {
  if (!state) return undefined;
  if (change.type === "message.posted") {
    return { conversationId: change.conversation_id, body: wordsOf(change.message) };
  }
  if (change.type !== "note.added") return undefined;
  const { conversation_id: conversationId, agent_id: agentId, text } = change.note;
  return { conversationId, body: t("note.told", { name: agentName(state, agentId), text }) };
}
