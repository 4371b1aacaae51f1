import type { LoggedEvent, VisitorPresence } from "@hovor/protocol";
import { effect } from "@preact/signals";

import { siteWords, visitorName } from "../about";
import type { Desk } from "../desk";
import { agentName, viewOf, wordsOf } from "../inbox";
import { Comings, isLookedAt, type NewsKind, newsOf, playSound, showNotice, wayOf, wishesOf } from "../notify";
import { go, here, pathOf } from "../place";
import type { State } from "../store";
import { t } from "../text";

/** Rings and shows a notice, as this agent wishes, when a change of the log wants them. */
export function ring(desk: Desk, event: LoggedEvent, before: State): void {
  const state = desk.state.value;
  if (!state) return;
  const place = here.value;
  const openId = place.name === "inbox" ? place.conversationId : undefined;
  const kind = newsOf(event, before, state, { now: Date.now(), isLookedAt: isLookedAt.value, openId });
  const told = kind && tellingOf(event, state);
  if (told) tell(state, kind, told.conversationId, told.body);
}

/** The same when a visitor of one's own comes to the site again. Until what it yields is called. */
export function ringForComings(desk: Desk): () => void {
  const comings = new Comings();
  return effect(() => {
    const { present } = desk.live.value;
    const state = desk.state.peek();
    if (!state) return;
    for (const { presence, conversationId } of comings.among(present, state, Date.now())) {
      tell(state, "cameBack", conversationId, t("notify.cameBackBody", { page: pageOf(presence) }));
    }
  });
}

function tell(state: State, kind: NewsKind, conversationId: string, body: string): void {
  const way = wayOf(kind, wishesOf(state.myId), new Date());
  if (way === "nothing") return;
  playSound(kind);
  const conversation = state.conversations.get(conversationId);
  if (way !== "desktop" || isLookedAt.peek() || !conversation) return;
  const { id, visitor_id: visitorId } = conversation;
  showNotice({
    title: visitorName(state.visitors.get(visitorId), visitorId),
    body,
    conversationId: id,
    onOpen: () => go(pathOf({ name: "inbox", view: viewOf(conversation, state.myId), conversationId: id })),
  });
}

/** What there is to tell, and of which conversation. */
function tellingOf({ change }: LoggedEvent, state: State): { conversationId: string; body: string } | undefined {
  if (change.type === "message.posted") {
    return { conversationId: change.conversation_id, body: wordsOf(change.message) };
  }
  if (change.type === "note.added") {
    const { conversation_id: conversationId, agent_id: agentId, text } = change.note;
    return { conversationId, body: t("note.told", { name: agentName(state, agentId), text }) };
  }
  if (change.type !== "conversation.changed") return undefined;
  const { id, agent_ids: agentIds, group_id: groupId } = change.conversation;
  const group = agentIds.includes(state.myId) ? undefined : state.groups.get(groupId ?? "");
  const body = group ? t("notify.groupBody", { name: group.name }) : t("notify.assignedBody");
  return { conversationId: id, body };
}

const pageOf = ({ page }: VisitorPresence): string => (page ? page.title || siteWords(page.url) : "");
