import type {
  AgentCommand,
  AgentEvent,
  AgentsOnline,
  CommandFailed,
  ConversationOffered,
  ConversationTyping,
  ConversationViewers,
  Events,
  LoggedEvent,
  File as SentFile,
  VisitorsChanged,
} from "@hovor/protocol";

import { Line, type LineState } from "./line";
import { newMessageId } from "./messageId";
import { contentOf, Outbox, type Unsent } from "./outbox";
import { Resender } from "./resender";
import type { Socket } from "./socket";

/** State that is not in the log: after hello as it is, then as it changes. */
export type LiveEvent = AgentsOnline | VisitorsChanged | ConversationTyping | ConversationViewers | ConversationOffered;

export interface AgentFeedOptions {
  readonly openSocket: () => Socket;

  /** Loads all that a dashboard shows, and yields the place in the log that it stands for. */
  readonly loadSnapshot: () => Promise<number>;

  /** Each event of the log after the snapshot, once and in order. */
  readonly onEvent: (event: LoggedEvent) => void;

  readonly onLive: (event: LiveEvent) => void;

  /** The server is about to tell the live state anew: forget the old. */
  readonly onHello?: () => void;

  readonly onState?: (state: LineState) => void;
  readonly onOutbox?: (unsent: readonly Unsent[]) => void;

  /** 4001: signed out. The feed has ended. */
  readonly onRefused?: (code: number) => void;

  readonly unsent?: readonly Unsent[];
  readonly random?: () => number;
}

const firstRetry = 1_000;
const longestRetry = 30_000;

/**
 * An agent's side: follows the account's log. The log is the truth and the socket only a hint: what
 * is seen twice is dropped, and what is missing is asked for.
 */
export class AgentFeed {
  #options: AgentFeedOptions;
  #line: Line<AgentCommand, AgentEvent>;
  #outbox: Outbox;
  #resender = new Resender(() => this.#sendUnsent());
  #lastSeq: number | undefined;
  #askedAfter: number | undefined;
  #viewed: string | undefined;
  #isIdle = false;
  #isFollowing = false;
  #isLoading = false;
  #loadFailures = 0;
  #retry: ReturnType<typeof setTimeout> | undefined;

  constructor(options: AgentFeedOptions) {
    this.#options = options;
    this.#outbox = new Outbox((unsent) => options.onOutbox?.(unsent), options.unsent);
    this.#line = new Line<AgentCommand, AgentEvent>({
      openSocket: options.openSocket,
      onOpen: () => this.#hello(),
      onEvent: (event) => this.#receive(event),
      onState: (state) => this.#lineIs(state),
      onRefused: (code) => options.onRefused?.(code),
      ping: () => ({ type: "ping", ...(this.#lastSeq !== undefined && { after: this.#lastSeq }) }),
      ...(options.random && { random: options.random }),
    });
  }

  /** With the place in the log of a snapshot that is loaded already, or without: then it is loaded first. */
  open(lastSeq?: number): void {
    if (lastSeq !== undefined) this.#lastSeq = lastSeq;
    this.#line.open();
  }

  close(): void {
    clearTimeout(this.#retry);
    this.#line.close();
  }

  /** See Line. */
  wake(): void {
    this.#line.wake();
  }

  /** Sends now or, while the line is down, as soon as it is back; yields the message's id, which may be given. */
  post(conversationId: string, text: string, choices: readonly string[] = [], id: string = newMessageId()): string {
    const offer = choices.length > 0 && { choices };
    this.#post({ id, conversationId, text, ...offer, createdAt: Date.now() });
    return id;
  }

  /** The same for a file that is on the server. */
  postFile(id: string, conversationId: string, file: SentFile): void {
    this.#post({ id, conversationId, text: "", file, createdAt: Date.now() });
  }

  retry(id: string): void {
    const entry = this.#outbox.retry(id);
    if (entry) this.#sendPost(entry);
  }

  discard(id: string): void {
    this.#outbox.remove(id);
  }

  mark(conversationId: string, seqs: { readonly delivered_seq?: number; readonly read_seq?: number }): void {
    this.#send({ type: "mark", conversation_id: conversationId, ...seqs });
  }

  /** The conversation that is open on the screen, told again after each reconnect. */
  view(conversationId: string | undefined): void {
    this.#viewed = conversationId;
    this.#send({ type: "view", ...(conversationId && { conversation_id: conversationId }) });
  }

  /** Nobody has touched this dashboard for a while, or somebody has; told again after each reconnect. */
  setIdle(isIdle: boolean): void {
    if (isIdle === this.#isIdle) return;
    this.#isIdle = isIdle;
    this.#send({ type: "idle", is_idle: isIdle });
  }

  setTyping(conversationId: string, isTyping: boolean): void {
    this.#send({ type: "typing", conversation_id: conversationId, is_typing: isTyping });
  }

  #lineIs(state: LineState): void {
    if (state !== "open") {
      this.#isFollowing = false;
      this.#resender.stop();
    }
    this.#options.onState?.(state);
  }

  #hello(): void {
    if (this.#lastSeq === undefined) return void this.#loadSnapshot();
    if (!this.#line.send({ type: "hello", after: this.#lastSeq })) return;

    this.#askedAfter = this.#lastSeq;
    const isFirstHere = !this.#isFollowing;
    this.#isFollowing = true;
    if (!isFirstHere) return;
    this.#options.onHello?.();
    if (this.#viewed) this.view(this.#viewed);
    if (this.#isIdle) this.#send({ type: "idle", is_idle: true }); // a new socket begins as touched
    this.#sendUnsent();
    this.#resender.start();
  }

  #receive(event: AgentEvent): void {
    switch (event.type) {
      case "events":
        return this.#follow(event);
      case "snapshot.required":
        this.#options.onHello?.(); // what is not in the log is told anew after the next hello
        return void this.#loadSnapshot();
      case "command.failed":
        return this.#failed(event);
      case "agents.online":
      case "visitors.changed":
      case "conversation.typing":
      case "conversation.viewers":
      case "conversation.offered":
        return this.#options.onLive(event);
    }
  }

  #follow({ events, more }: Events): void {
    if (this.#isLoading) return; // the snapshot has them, or the hello after it asks for them
    if (events.every((event) => this.#take(event)) && more) this.#hello();
  }

  /** False if an event before this one is missing: it will come again, with that one. */
  #take(event: LoggedEvent): boolean {
    const lastSeq = this.#lastSeq ?? 0;
    if (event.seq > lastSeq + 1) {
      if (this.#askedAfter !== lastSeq) this.#hello();
      return false;
    }
    // What was seen already still confirms what was sent twice.
    if (event.change.type === "message.posted") this.#outbox.remove(event.change.message.id);
    if (event.seq <= lastSeq) return true;

    this.#lastSeq = event.seq;
    this.#options.onEvent(event);
    return true;
  }

  /** Tries until it is there, since without it there is nothing to show. */
  async #loadSnapshot(): Promise<void> {
    if (this.#isLoading) return;
    this.#isLoading = true;
    clearTimeout(this.#retry);
    try {
      this.#lastSeq = await this.#options.loadSnapshot();
      this.#loadFailures = 0;
      this.#isLoading = false;
      this.#hello();
    } catch {
      this.#isLoading = false;
      const delay = Math.min(longestRetry, firstRetry * 2 ** this.#loadFailures++);
      this.#retry = setTimeout(() => this.#loadAgain(), delay);
    }
  }

  #loadAgain(): void {
    if (this.#line.state === "open") void this.#loadSnapshot();
  }

  #failed({ id, problem }: CommandFailed): void {
    if (id) this.#outbox.fail(id, problem.code);
  }

  #sendUnsent(): void {
    for (const entry of this.#outbox.pending) this.#sendPost(entry);
  }

  #post(entry: Unsent): void {
    this.#outbox.add(entry);
    this.#sendPost(entry);
  }

  #sendPost(entry: Unsent): void {
    const { id, conversationId } = entry;
    if (conversationId) this.#send({ type: "message.post", conversation_id: conversationId, id, ...contentOf(entry) });
  }

  /** Before the hello nothing is sent: the server would not take it. */
  #send(command: AgentCommand): void {
    if (this.#isFollowing) this.#line.send(command);
  }
}
