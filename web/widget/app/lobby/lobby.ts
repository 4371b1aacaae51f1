import type { FromBox } from "../../bridge/fromBox";
import { replaces, type ToBox } from "../../bridge/toBox";
import { keyOf } from "../address";
import type { Surroundings } from "../chat/host";
import { Storage } from "../chat/storage";
import { Watcher } from "./watcher";

/** Of what a page says before the chat is there; of what is said again and again, the last is kept. */
const longestQueue = 1_000;

const callsForChat = /^(prepare|start|open|send)$/;

/**
 * What there is of the chat box before anybody opens it: lets the page be seen where it may be, and fetches the chat
 * when there is need of it, which then hears all that was said before.
 */
export class Lobby implements Surroundings {
  readonly isThere = true;
  readonly arrived = new Set<string>();
  readonly #host: Surroundings;
  readonly #fetchChat: (surroundings: Surroundings) => void;
  readonly #storage = new Storage(keyOf(location.href));
  readonly #watcher = new Watcher(
    this.#storage,
    (message) => this.tell(message),
    (messageId) => this.#showNews(messageId),
  );
  #waiting: ToBox[] = [];
  #onMessage: ((message: ToBox) => void) | undefined;
  #isFetched = false;
  #hasStarted = false;

  constructor(host: Surroundings, fetchChat: (surroundings: Surroundings) => void) {
    this.#host = host;
    this.#fetchChat = fetchChat;
  }

  begin(): void {
    this.#host.connect((message) => this.#hear(message));
  }

  /** The chat is there. */
  connect(onMessage: (message: ToBox) => void): void {
    this.#onMessage = onMessage;
    for (const message of this.#waiting.splice(0)) onMessage(message);
  }

  tell(message: FromBox): void {
    this.#host.tell(message);
  }

  #hear(message: ToBox): void {
    switch (message.type) {
      case "watch":
        if (this.#hasStarted) break;
        return this.#watcher.watch(message.mayKeep === "true");
      case "page":
        this.#watcher.view({ url: message.url, title: message.title });
        break;
      case "former":
        this.#watcher.formerId = message.visitorId;
        break;
      case "language":
        this.#watcher.language = message.language;
        break;
      case "token":
        this.#storage.lend(message);
        break;
      case "start":
        this.#handOver();
        break;
      case "logout":
        this.#hasStarted = false;
        this.#watcher.forget();
    }
    if (callsForChat.test(message.type)) this.#fetch();
    this.#pass(message);
  }

  /** An agent has written, or there is a conversation already: the chat stays in the background, and tells of it. */
  #showNews(messageId: string | undefined): void {
    if (messageId) this.arrived.add(messageId);
    this.#pass({ type: "watch", mayKeep: String(this.#watcher.mayKeep) });
    this.#handOver();
    this.#fetch();
    this.#pass({ type: "listen" });
  }

  /** The chat goes on as the visitor who was seen on the page. */
  #handOver(): void {
    if (this.#hasStarted) return;
    this.#hasStarted = true;
    this.#watcher.stop();
    const { identity } = this.#watcher;
    if (identity) this.#pass({ type: "token", token: identity.token, visitorId: identity.visitorId });
  }

  #fetch(): void {
    if (this.#isFetched) return;
    this.#isFetched = true;
    this.#fetchChat(this);
  }

  #pass(message: ToBox): void {
    if (this.#onMessage) this.#onMessage(message);
    else this.#waiting = [...this.#waiting.filter((one) => !replaces(message, one)), message].slice(-longestQueue);
  }
}
