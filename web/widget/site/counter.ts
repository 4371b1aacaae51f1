import type { ConsentMode } from "@hovor/protocol";

import { cookies } from "../page";
import { alone } from "./alone";
import type { ChatBox } from "./chatBox";
import type { Events } from "./events";
import { category, isOnPage } from "./google";

/** What is counted of a chat, in the names that reports of sites know. */
export type Action =
  | "Visitor_started_conversation"
  | "Agent_served_conversation"
  | "Auth_form_filled"
  | "Offline_message_sent"
  | "Feedback_sent";

/**
 * Counts what happens in the chat: for the page's own scripts unless the visitor has refused it, and by the Google
 * Analytics that the page has only once they have agreed to it, or where the site's own banner asks (the mode open).
 */
export class Counter {
  readonly #box: ChatBox;
  readonly #events: Events;
  readonly #mode: ConsentMode;

  constructor(box: ChatBox, events: Events, mode: ConsentMode) {
    this.#box = box;
    this.#events = events;
    this.#mode = mode;
  }

  /** The label is for the page's scripts and, unless it names a person, for Google. */
  count(action: Action, label = "", isLabelPersonal = false): void {
    if (this.#box.traces.analytics === false) return;
    this.#events.tell("event", category, action, label);
    if (this.#hasAgreed && isOnPage()) this.#sendToGoogle(action, isLabelPersonal ? "" : label);
  }

  /**
   * An agent serves the conversation: each tab hears it, and each page on load. It is counted once where that may be
   * kept, which is where the visitor has agreed to be counted.
   */
  served(agentId: string, name: string): void {
    const count = () => this.count("Agent_served_conversation", name, true);
    if (this.#hasAgreed) void alone("ssupp.served", () => this.#isNew(agentId) && count());
    else count();
  }

  get #hasAgreed(): boolean {
    return this.#box.traces.analytics ?? this.#mode === "open";
  }

  /** What a page without anything of Google's never needs. Without a network there is nothing to count by either. */
  #sendToGoogle(action: Action, label: string): void {
    import("./googleAnalytics").then(
      // Apart from our own work: what fails there is the page's.
      ({ sendToGoogle }) =>
        setTimeout(() => this.#hasAgreed && sendToGoogle(Reflect.get(window, "_smartsupp"), action, label)),
      () => {},
    );
  }

  /** Notes it. Another tab may have done so since, so the cookie is read too, beside what this page remembers. */
  #isNew(agentId: string): boolean {
    const { traces } = this.#box;
    const chat = traces.recall("chatid") ?? "";
    const [, kept = ""] = cookies().match(/(?:^|; )ssupp\.served=([\w.-]*)/) ?? [];
    const served = new Set<string>();
    for (const [of, ...agents] of [kept, traces.recall("served") ?? ""].map((one) => one.split(".")))
      if (of === chat) for (const one of agents) served.add(one);
    const isNew = !served.has(agentId);
    traces.note("served", [chat, ...served.add(agentId)].join("."));
    return isNew;
  }
}
