import type { ConversationOffered, LoggedEvent, VisitorPresence } from "@hovor/protocol";
import { effect } from "@preact/signals";

import { siteWords, visitorName } from "../about";
import type { Desk } from "../desk";
import { agentName, viewOf, wordsOf } from "../inbox";
import {
  Comings,
  isLookedAt,
  type NewsKind,
  newsOf,
  newsOfOffer,
  playSound,
  showNotice,
  wayOf,
  wishesOf,
} from "../notify";
import { lastWords, whyToMe } from "../offers";
import { go, here, pathOf } from "../place";
import { offersToMe } from "../routing";
import type { State } from "../store";
import { t } from "../text";

/** Rings and shows a notice, as this agent wishes, when a change of the log wants them. */
export function ring(desk: Desk, event: LoggedEvent, before: State): void {
  const state = desk.state.value;
  if (!state) return;
  const told = tellingOf(event, state);
  if (!told) return;
  const { conversationId, body } = told;
  const isOffered = offersToMe(desk.live.value, state).some((one) => one.conversationId === conversationId);
  const kind = newsOf(event, before, state, { ...standing(), isOffered });
  if (kind) tell(state, kind, conversationId, body);
}

/** Until when what was rung for is offered, by conversation: after a reconnect the server tells of it anew. */
const rungUntil = new Map<string, number>();

/** Far longer than an offer lasts. */
const keptFor = 3_600_000;

/** The same when a conversation is offered to this agent. */
export function ringOffer(desk: Desk, event: ConversationOffered): void {
  const state = desk.state.value;
  if (!state) return;
  const { conversation_id: id, reason, until = 0 } = event;
  const kind = newsOfOffer(event, state, standing());
  if (!kind || rungUntil.get(id) === until) return;
  for (const [other, end] of rungUntil) if (end < until - keptFor) rungUntil.delete(other);
  rungUntil.set(id, until);
  const conversation = state.conversations.get(id);
  const text = conversation ? lastWords(conversation) : "";
  tell(state, kind, id, t("offer.notice", { reason: whyToMe(reason), text }));
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

function standing() {
  const place = here.value;
  const openId = place.name === "inbox" ? place.conversationId : undefined;
  return { now: Date.now(), isLookedAt: isLookedAt.value, openId };
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
