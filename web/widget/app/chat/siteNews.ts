import type { Message, VisitorConversation } from "@hovor/protocol";

import type { Surroundings } from "./host";
import { siteMessage } from "./siteMessage";
import { type ChatState, faceOf, lastUnread } from "./state";

/** More is not read beside a button. */
const longestExcerpt = 400;

/** Tells the customer's page what happens in the chat, in the words of the bridge. */
export class SiteNews {
  readonly #host: Surroundings;

  /** Sent from this tab: the site hears of these, and of no other tab's. */
  readonly #sent = new Set<string>();
  #shownId: string | undefined;

  constructor(host: Surroundings) {
    this.#host = host;
  }

  visitorIs(visitorId: string): void {
    this.#host.tell({ type: "identity", visitorId });
  }

  teamIs(isOnline: boolean): void {
    this.#host.tell({ type: "status", status: isOnline ? "online" : "offline" });
  }

  unreadIs(count: number): void {
    this.#host.tell({ type: "unread", count: String(count) });
  }

  /** What an agent said to a visitor who has closed the chat, or has never opened it; each once. */
  saidUnread(state: ChatState): void {
    const last = lastUnread(state.messages, state.conversation?.visitor_read_seq ?? 0);
    if (!last || last.id === this.#shownId) return;
    this.#shownId = last.id;
    const { name = state.company, photo_url: photo = "" } = faceOf(state, last.agent_id) ?? {};
    const text = (last.file?.name ?? last.text).slice(0, longestExcerpt);
    this.#host.tell({ type: "words", id: last.id, name, photo, text });
  }

  refused(): void {
    this.#host.tell({ type: "refused" });
  }

  loggedIn(answers: Readonly<Record<string, string>>): void {
    this.#host.tell({ type: "login", json: JSON.stringify(answers) });
  }

  rated(value: number): void {
    this.#host.tell({ type: "rated", value: String(value) });
  }

  sends(id: string): void {
    this.#sent.add(id);
  }

  /** Words or a file, which are stored. */
  posted(message: Message, conversationId: string, visitorId: string): void {
    const said = siteMessage(message, conversationId, visitorId);
    if (message.author === "agent") this.#host.tell({ type: "message_received", ...said });
    if (message.author !== "visitor" || !this.#sent.delete(message.id)) return;
    this.#host.tell({ type: "message_sent", ...said });
    if (message.seq === 1) this.#host.tell({ type: "began" });
  }

  /** The state still has the conversation as it was. */
  conversationIs({ id, agent_ids: now }: VisitorConversation, state: ChatState): void {
    if (id !== state.conversation?.id) this.#host.tell({ type: "conversation", id });
    const before = state.conversation?.agent_ids ?? [];
    for (const agent of now) if (!before.includes(agent)) this.#agent("join", agent, state);
    for (const agent of before) if (!now.includes(agent)) this.#agent("leave", agent, state);
  }

  #agent(change: "join" | "leave", id: string, state: ChatState): void {
    const { name = "", job_title: title = "" } = faceOf(state, id) ?? {};
    this.#host.tell({ type: "agent", change, id, name, title });
  }
}
