import { Line, openWebSocket } from "@hovor/client";
import type { Page, VisitorCommand, VisitorEvent, Welcome } from "@hovor/protocol";

import type { FromBox } from "../../bridge/fromBox";
import { keyOf, socketAddress } from "../address";
import { formerIdFor, type Identity, identityOf, type Storage } from "../chat/storage";

/**
 * A visitor who looks at a page, and has not opened the chat: agents see it live. Only where it may is anything read
 * from the device or kept on it; elsewhere each page has a visitor of its own.
 */
export class Watcher {
  formerId: string | undefined;
  language = navigator.language;
  readonly #storage: Storage;
  readonly #tell: (message: FromBox) => void;
  readonly #onConversation: (messageId?: string) => void;
  readonly #line: Line<VisitorCommand, VisitorEvent>;
  #identity: Identity | undefined;
  #page: Page | undefined;
  #mayKeep = false;

  /** `onConversation`: there is something that the visitor should be shown, which has just come if it has an id. */
  constructor(storage: Storage, tell: (message: FromBox) => void, onConversation: (messageId?: string) => void) {
    this.#storage = storage;
    this.#tell = tell;
    this.#onConversation = onConversation;
    this.#line = new Line<VisitorCommand, VisitorEvent>({
      openSocket: () => openWebSocket(socketAddress(location.href)),
      onOpen: () => this.#line.send({ type: "hello", ...this.#hello() }),
      onEvent: (event) => this.#hear(event),
      onRefused: () => this.#tell({ type: "refused" }),
      ping: () => ({ type: "ping" }),
    });
  }

  /** Of whoever is here now. */
  get identity(): Identity | undefined {
    return this.#identity;
  }

  /** Whether what is known of the visitor may stay on the device. */
  get mayKeep(): boolean {
    return this.#mayKeep;
  }

  watch(mayKeep: boolean): void {
    const mustForget = this.#mayKeep && !mayKeep;
    this.#mayKeep = mayKeep;
    if (mustForget) this.#storage.forgetVisitor();
    if (mayKeep && this.#identity) this.#keep(this.#identity);
    this.#line.open();
  }

  view(page: Page): void {
    this.#page = page;
    this.#line.send({ type: "page.view", page });
  }

  /** The chat itself takes over, or nobody. */
  stop(): void {
    this.#line.close();
  }

  forget(): void {
    this.stop();
    this.#identity = this.formerId = undefined;
    this.#storage.forgetVisitor();
  }

  #hello() {
    this.#identity ??= this.#mayKeep ? this.#storage.identity : undefined;
    const formerId = formerIdFor(this.#identity, this.formerId);
    return {
      key: keyOf(location.href),
      ...(this.#identity && { token: this.#identity.token }),
      ...(formerId && { former_id: formerId }),
      ...(this.#page && { page: this.#page }),
      language: this.language,
    };
  }

  #hear(event: VisitorEvent): void {
    if (event.type === "welcome") this.#welcome(event);
    if (event.type === "team.changed") this.#teamIs(event.is_online);
    if (event.type === "message.posted") this.#onConversation(event.message.id);
  }

  #welcome(welcome: Welcome): void {
    const { visitor, is_online, conversation } = welcome;
    this.#identity = identityOf(welcome);
    if (this.#mayKeep) this.#keep(this.#identity);
    this.#tell({ type: "identity", visitorId: visitor.id });
    this.#teamIs(is_online);
    if (conversation) this.#onConversation();
  }

  #keep(identity: Identity): void {
    this.#storage.identity = identity;
    if (this.#storage.isRefused) this.#tell({ type: "keep", token: identity.token });
  }

  #teamIs(isOnline: boolean): void {
    this.#tell({ type: "status", status: isOnline ? "online" : "offline" });
  }
}
