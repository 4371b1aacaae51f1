import {
  AgentFeed,
  type LineState,
  type LiveEvent,
  newMessageId,
  openWebSocket,
  type Socket,
  type Unsent,
  type Upload,
  Uploads,
} from "@hovor/client";
import type { LoggedEvent, Message } from "@hovor/protocol";
import { type ReadonlySignal, signal } from "@preact/signals";

import type { Api } from "../api";
import {
  type Live,
  nothingLive,
  reduce,
  reduceLive,
  type State,
  stateOf,
  withoutSilent,
  withoutTypist,
} from "../store";
import { type Held, HeldMessages } from "./held";
import { Pages } from "./pages";
import { Replies } from "./replies";
import { readUnsent, writeUnsent } from "./unsent";

const settlesWithin = 2_000;

export interface DeskOptions {
  readonly api: Api;
  readonly openSocket?: () => Socket;
  /** For how long what is written can be taken back, in milliseconds; absent: not at all. */
  readonly holdsMessages?: () => number;
  /** Told of each change of the log as it comes in, after it is in the state; `before` is the state without it. */
  readonly onChange?: (event: LoggedEvent, before: State) => void;
  /** Told of what is now and not in the log, after it is known. */
  readonly onLive?: (event: LiveEvent) => void;
  /** The session ended while we worked. */
  readonly onSignedOut: () => void;
}

/**
 * What a signed-in agent works at: the state of the account, kept up by its log, and the commands that change it.
 * Views only read it. The log alone changes the state, also after our own commands.
 */
export class Desk {
  readonly api: Api;
  readonly pages: Pages;
  readonly replies: Replies;
  /** Brings files to the server; then their messages are posted. */
  readonly files: Uploads;
  readonly #state = signal<State | null>(null);
  readonly #live = signal<Live>(nothingLive);
  readonly #line = signal<LineState>("connecting");
  readonly #unsent = signal<readonly Unsent[]>([]);
  readonly #uploads = signal<readonly Upload[]>([]);
  readonly #idle = signal(false);
  readonly #options: DeskOptions;
  readonly #held = new HeldMessages({
    send: ({ id, conversationId, text, choices }) => this.#feed?.post(conversationId, text, choices, id),
    onWaiting: (conversationId, isWaiting) => this.setTyping(conversationId, isWaiting),
    onChange: () => this.#keepUnsent(),
  });
  #feed: AgentFeed | undefined;
  #ticker: ReturnType<typeof setInterval> | undefined;

  constructor(options: DeskOptions) {
    this.#options = options;
    this.api = options.api;
    this.pages = new Pages(options.api, this.#state, (messages) => this.#forgetStored(messages));
    this.replies = new Replies(options.api);
    this.files = new Uploads({
      send: options.api.sendFile,
      onChange: (uploads) => {
        this.#uploads.value = uploads;
      },
      onDone: ({ id, conversationId = "" }, file) => {
        this.#held.release(conversationId); // words that were written before it go before it
        this.#feed?.postFile(id, conversationId, file);
      },
    });
  }

  /** Null until the first snapshot is here. */
  get state(): ReadonlySignal<State | null> {
    return this.#state;
  }
  get live(): ReadonlySignal<Live> {
    return this.#live;
  }
  get line(): ReadonlySignal<LineState> {
    return this.#line;
  }
  /** Nobody has touched this window for as long as the account allows. */
  get idle(): ReadonlySignal<boolean> {
    return this.#idle;
  }
  /** What we wrote and the server has not stored yet. */
  get unsent(): ReadonlySignal<readonly Unsent[]> {
    return this.#unsent;
  }

  /** What we wrote and can still take back. */
  get held(): ReadonlySignal<readonly Held[]> {
    return this.#held.entries;
  }

  /** Files that are not on the server yet. */
  get uploads(): ReadonlySignal<readonly Upload[]> {
    return this.#uploads;
  }

  /** Loads the snapshot and follows the log from there. Rejects when the snapshot can't be had. */
  async open(): Promise<void> {
    const lastSeq = await this.#loadSnapshot();
    const myId = this.#state.value?.myId ?? "";
    this.#unsent.value = readUnsent(myId);
    this.#feed = new AgentFeed({
      openSocket: this.#options.openSocket ?? (() => openWebSocket(`${location.origin}/ws/agent`)),
      loadSnapshot: () => this.#loadSnapshot(),
      onEvent: (event) => this.#follow(event),
      onLive: (event) => {
        this.#live.value = reduceLive(this.#live.value, event, Date.now());
        this.#options.onLive?.(event);
      },
      onHello: () => {
        this.#live.value = nothingLive;
        this.#markReceived();
        if (this.replies.hasFailed.value) void this.replies.load();
      },
      onState: (state) => {
        this.#line.value = state;
        this.files.lineIs(state === "open");
      },
      onOutbox: (unsent) => {
        this.#unsent.value = unsent;
        this.#keepUnsent();
      },
      onRefused: () => this.#options.onSignedOut(),
      unsent: this.#unsent.value,
    });
    this.#feed.open(lastSeq);
    this.#ticker = setInterval(() => {
      this.#live.value = withoutSilent(this.#live.value, Date.now());
    }, 1000);
  }

  close(): void {
    clearInterval(this.#ticker);
    this.release();
    this.files.clear();
    this.#feed?.close();
  }

  /** The network is back, or the page is looked at again. */
  wake(): void {
    this.#feed?.wake();
  }

  /** Sends it, or keeps it back for as long as its writer may want to. */
  post(conversationId: string, text: string, choices: readonly string[] = []): void {
    const heldFor = this.#options.holdsMessages?.() ?? 0;
    if (heldFor > 0) {
      const offer = choices.length > 0 && { choices };
      this.#held.hold({ id: newMessageId(), conversationId, text, ...offer, createdAt: Date.now() }, heldFor);
      return;
    }
    this.release(conversationId);
    this.#feed?.post(conversationId, text, choices);
  }
  /** Yields what is now not sent; undefined where it is on its way already. */
  takeBack(messageId: string): Held | undefined {
    return this.#held.takeBack(messageId);
  }
  /** Sends at once what was kept back, or that of one conversation. False if there was nothing. */
  release(conversationId?: string): boolean {
    return this.#held.release(conversationId);
  }
  /** Before the conversation is closed or left: what was kept back is sent first, and stored, unless that takes long. */
  async settle(conversationId: string): Promise<void> {
    if (!this.release(conversationId)) return;
    const isGoing = (one: Unsent) => one.conversationId === conversationId && !one.failure;
    let stop = (): void => undefined;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, settlesWithin);
      stop = this.#unsent.subscribe((unsent) => {
        if (unsent.some(isGoing)) return;
        clearTimeout(timer);
        resolve();
      });
    });
    stop();
  }
  retry(messageId: string): void {
    this.#feed?.retry(messageId);
  }
  discard(messageId: string): void {
    this.#feed?.discard(messageId);
  }
  setTyping(conversationId: string, isTyping: boolean): void {
    this.#feed?.setTyping(conversationId, isTyping);
  }
  /** Tells colleagues which conversation is open here. */
  view(conversationId: string | undefined): void {
    this.#feed?.view(conversationId);
  }
  setIdle(isIdle: boolean): void {
    this.#idle.value = isIdle;
    this.#feed?.setIdle(isIdle);
  }
  markRead(conversationId: string, seq: number): void {
    this.#feed?.mark(conversationId, { read_seq: seq });
  }

  /** What was kept back too: a page that is closed meanwhile sends it when it is opened again. */
  #keepUnsent(): void {
    const held = this.#held.entries.value.map(({ sendAt: _, heldFor: __, ...entry }) => entry);
    writeUnsent(this.#state.value?.myId ?? "", [...this.#unsent.value, ...held]);
  }

  async #loadSnapshot(): Promise<number> {
    const snapshot = await this.api.snapshot();
    this.#state.value = stateOf(snapshot);
    void this.replies.refresh();
    return snapshot.last_seq;
  }

  #follow(event: LoggedEvent): void {
    const { change } = event;
    const before = this.#state.value;
    if (!before) return;
    this.#state.value = reduce(before, change);
    if (change.type === "message.posted") this.#posted(change.conversation_id, change.message);
    if (change.type === "saved_replies.changed") void this.replies.refresh();
    if (change.type === "conversation.changed" && !this.#state.value.visitors.has(change.conversation.visitor_id)) {
      void this.pages.loadConversation(change.conversation.id);
    }
    this.#options.onChange?.(event, before);
  }

  #posted(conversationId: string, message: Message): void {
    if (!this.#state.value?.conversations.has(conversationId)) void this.pages.loadConversation(conversationId);
    if (message.author === "system") return;
    this.#held.forget(message.id);
    this.#live.value = withoutTypist(this.#live.value, conversationId, message.author, message.agent_id);
    if (message.author === "visitor") this.#feed?.mark(conversationId, { delivered_seq: message.seq });
  }

  /** What came in while nobody was here counts as delivered now. */
  #markReceived(): void {
    for (const one of this.#state.value?.conversations.values() ?? []) {
      if (one.state !== "closed" && one.agent_delivered_seq < one.last_seq) {
        this.#feed?.mark(one.id, { delivered_seq: one.last_seq });
      }
    }
  }

  /** A message whose confirmation was lost, and that turns out to be stored. */
  #forgetStored(messages: readonly Message[]): void {
    const unsent = new Set(this.#unsent.value.map(({ id }) => id));
    for (const { id } of messages) if (unsent.has(id)) this.#feed?.discard(id);
  }
}
