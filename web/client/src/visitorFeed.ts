import type {
  AgentTyping,
  CommandFailed,
  ConversationMarked,
  ErrorCode,
  Message,
  MessagePosted,
  Page,
  File as SentFile,
  TeamChanged,
  VisitorCommand,
  VisitorConversation,
  VisitorEvent,
  VisitorHello,
  VisitorRate,
  Welcome,
} from "@hovor/protocol";

import { isKnown, type VisitorDetails, withDetails } from "./details";
import { History } from "./history";
import { Line, type LineState } from "./line";
import { newMessageId } from "./messageId";
import { contentOf, Outbox, type Unsent } from "./outbox";
import { Resender } from "./resender";
import { bannedCode, type Socket } from "./socket";
import { marked, posted } from "./visitorConversation";

/** What a chat box is told. */
export interface VisitorNews {
  onState(state: LineState): void;

  /** The server knows us; its `messages` come by themselves, through `onMessages`. */
  onWelcome(welcome: Welcome): void;

  /** What was shown belongs to another conversation: forget it. */
  onReset(): void;

  /** The next messages, each once and in order. */
  onMessages(messages: readonly Message[]): void;

  /** Messages before all those known, and whether there are still earlier ones. */
  onEarlier(messages: readonly Message[], more: boolean): void;

  onConversation(conversation: VisitorConversation): void;
  onTeam(team: TeamChanged): void;
  onTyping(typing: AgentTyping): void;

  /** How many wait before the visitor; undefined when they do not wait, or it is not told. */
  onQueue(ahead: number | undefined): void;

  onOutbox(unsent: readonly Unsent[]): void;

  /** 4003: the visitor is banned. 4004: there is no such chat. The feed has ended. */
  onRefused(code: number): void;
}

export interface VisitorFeedOptions {
  readonly openSocket: () => Socket;
  readonly news: VisitorNews;

  /** Asked for each hello, since another tab may have got another token meanwhile. */
  readonly hello: () => Pick<VisitorHello, "key" | "token" | "page" | "language">;

  readonly random?: () => number;
}

/** What changes in what the visitor thinks of the conversation. */
export type Rating = Omit<VisitorRate, "type">;

/** Where a conversation will be sent, or why it will not. */
export type TranscriptAnswer = { readonly email: string } | { readonly failure: ErrorCode };

/** As the protocol has it, of what is being written. */
const longestPreview = 2_000;

/** What a site says of its visitor comes in many pieces: they go out together. */
const updateDelay = 20;

/**
 * A visitor's side of their conversation, over a line that may break: hands on each message once and
 * in order, and keeps what the visitor writes until it is stored.
 */
export class VisitorFeed {
  #options: VisitorFeedOptions;
  #news: VisitorNews;
  #line: Line<VisitorCommand, VisitorEvent>;
  #outbox: Outbox;
  #resender = new Resender(() => this.#sendUnsent());
  #history = new History();
  #conversationId: string | undefined;
  #conversation: VisitorConversation | undefined;
  #details: VisitorDetails = {};
  #newDetails: VisitorDetails | undefined;
  #updating: ReturnType<typeof setTimeout> | undefined;
  #rating: Rating = {};
  #early: Message[] = [];
  #answerTranscript: ((answer: TranscriptAnswer) => void) | undefined;
  #readSeq = 0;
  #isWelcome = false;
  #isResuming = false;
  #isLoadingEarlier = false;

  constructor(options: VisitorFeedOptions) {
    this.#options = options;
    this.#news = options.news;
    this.#outbox = new Outbox((unsent) => this.#news.onOutbox(unsent));
    this.#line = new Line<VisitorCommand, VisitorEvent>({
      openSocket: options.openSocket,
      onOpen: () => this.#hello(),
      onEvent: (event) => this.#receive(event),
      onState: (state) => this.#lineIs(state),
      onRefused: (code) => this.#news.onRefused(code),
      ping: () => ({ type: "ping" }),
      ...(options.random && { random: options.random }),
    });
  }

  /** Takes over what a former page could not send. */
  open(unsent: readonly Unsent[] = []): void {
    for (const entry of unsent) this.#outbox.add(entry);
    this.#line.open();
  }

  close(): void {
    clearTimeout(this.#updating);
    this.#line.close();
  }

  /** See Line. */
  wake(): void {
    this.#line.wake();
  }

  /** Says hello anew: the token has changed. */
  reopen(): void {
    this.#line.reopen();
  }

  /** Sends now or, while the line is down, as soon as it is back. */
  post(text: string): void {
    this.#post({ id: newMessageId(), text, createdAt: Date.now() });
  }

  /** The same for a file that is on the server. */
  postFile(id: string, file: SentFile): void {
    this.#post({ id, text: "", file, createdAt: Date.now() });
  }

  retry(id: string): void {
    const entry = this.#outbox.retry(id);
    if (entry) this.#sendPost(entry);
  }

  discard(id: string): void {
    this.#outbox.remove(id);
  }

  /** Everything up to this message was shown to the visitor. */
  markRead(seq: number): void {
    if (seq <= this.#readSeq || seq > this.#history.lastSeq) return;
    this.#readSeq = seq;
    if (seq > (this.#conversation?.visitor_read_seq ?? 0)) this.#send({ type: "mark", read_seq: seq });
  }

  /** With what stands in the field so far, where the account shows it: the beginning of it, if it is long. */
  setTyping(isTyping: boolean, text?: string): void {
    if (!this.#conversationId) return;
    const shown = text !== undefined && { text: text.slice(0, longestPreview).replace(/[\uD800-\uDBFF]$/, "") };
    this.#send({ type: "typing", is_typing: isTyping, ...shown });
  }

  viewPage(page: Page): void {
    this.#send({ type: "page.view", page });
  }

  /** Sent again with each hello until the server has it. */
  update(details: VisitorDetails): void {
    this.#details = withDetails(this.#details, details);
    this.#newDetails = withDetails(this.#newDetails ?? {}, details);
    this.#updating ??= setTimeout(() => this.#sendDetails(), updateDelay);
  }

  /** False while the line is down: then nothing is closed. */
  closeConversation(): boolean {
    return this.#send({ type: "conversation.close" });
  }

  /** Sent again with each hello until the server has it. */
  rate(rating: Rating): void {
    this.#rating = { ...this.#rating, ...rating };
    this.#send({ type: "conversation.rate", ...this.#rating });
  }

  /** Has the conversation sent to an address. One at a time; while the line is down, none. */
  requestTranscript(email: string): Promise<TranscriptAnswer> {
    return new Promise((resolve) => {
      this.#transcriptIs({ failure: "unavailable" });
      if (this.#send({ type: "transcript.request", email })) this.#answerTranscript = resolve;
      else resolve({ failure: "unavailable" });
    });
  }

  /** True if earlier messages are on their way. */
  loadEarlier(): boolean {
    const before = this.#history.firstSeq;
    if (before > 1 && !this.#isLoadingEarlier) this.#isLoadingEarlier = this.#send({ type: "load_earlier", before });
    return this.#isLoadingEarlier;
  }

  #lineIs(state: LineState): void {
    if (state !== "open") {
      this.#isWelcome = this.#isResuming = this.#isLoadingEarlier = false;
      this.#early = [];
      this.#news.onQueue(undefined); // told anew after the welcome, if it still holds
      this.#transcriptIs({ failure: "unavailable" }); // nobody knows: asking again changes nothing
      this.#resender.stop();
    }
    this.#news.onState(state);
  }

  #hello(): void {
    const place = this.#conversationId && { conversation_id: this.#conversationId, after: this.#history.lastSeq };
    this.#line.send({ type: "hello", ...this.#options.hello(), ...place });
  }

  #receive(event: VisitorEvent): void {
    switch (event.type) {
      case "welcome":
        return this.#welcome(event);
      case "resumed":
        return this.#resumed(event.conversation_id, event.messages, event.more);
      case "earlier":
        return this.#earlier(event.conversation_id, event.messages, event.more);
      case "message.posted":
        return this.#posted(event);
      case "conversation.marked":
        return this.#marked(event);
      case "conversation.changed":
        return this.#conversationIs(event.conversation);
      case "team.changed":
        return this.#news.onTeam(event);
      case "agent.typing":
        return this.#news.onTyping(event);
      case "queue.changed":
        return this.#news.onQueue(event.ahead);
      case "transcript.requested":
        return this.#transcriptIs({ email: event.email });
      case "command.failed":
        return this.#failed(event);
    }
  }

  #welcome(welcome: Welcome): void {
    const isKnown = this.#conversationId !== undefined && welcome.conversation?.id === this.#conversationId;
    if (!isKnown) this.#begin(welcome.conversation?.id);
    this.#isWelcome = true;
    this.#news.onWelcome(welcome);

    if (!isKnown) this.#history.begin(welcome.messages[0]);
    if (welcome.conversation) this.#conversationIs(welcome.conversation);
    this.#take([...welcome.messages, ...this.#early.splice(0)]);
    if (welcome.more || this.#history.hasGap) this.#resume();
    this.#catchUp(welcome);
  }

  /** What happened while the line was down goes to the server. */
  #catchUp({ visitor, conversation }: Welcome): void {
    this.#newDetails = isKnown(this.#details, visitor) ? undefined : this.#details;
    this.#sendDetails();
    const { value = conversation?.rating?.value, text = conversation?.rating?.text } = this.#rating;
    if (conversation && (value !== conversation.rating?.value || text !== conversation.rating?.text))
      this.#send({ type: "conversation.rate", ...this.#rating });
    if (conversation && this.#readSeq > conversation.visitor_read_seq)
      this.#send({ type: "mark", read_seq: this.#readSeq });
    this.#sendUnsent();
    this.#resender.start();
  }

  #begin(conversationId: string | undefined): void {
    const hadMessages = this.#history.lastSeq > 0;
    this.#conversationId = conversationId;
    this.#conversation = undefined;
    this.#rating = {};
    this.#history = new History();
    this.#readSeq = 0;
    if (hadMessages) this.#news.onReset();
  }

  #posted({ conversation_id, message }: MessagePosted): void {
    if (!this.#isWelcome) return void this.#early.push(message); // the welcome may have been made before it
    if (conversation_id !== this.#conversationId) this.#begin(conversation_id);
    this.#take([message]);
    if (this.#history.hasGap) this.#resume();
  }

  #resumed(conversationId: string, messages: readonly Message[], more: boolean): void {
    if (conversationId !== this.#conversationId) return;
    this.#isResuming = false;
    const before = this.#history.lastSeq;
    this.#take(messages);
    if (more || (this.#history.hasGap && this.#history.lastSeq > before)) return this.#resume();
    this.#history.acceptGap();
  }

  #earlier(conversationId: string, messages: readonly Message[], more: boolean): void {
    this.#isLoadingEarlier = false;
    if (conversationId !== this.#conversationId) return;
    this.#news.onEarlier(this.#history.takeEarlier(messages), more);
  }

  #resume(): void {
    if (this.#isResuming) return;
    this.#isResuming = this.#send({ type: "resume", after: this.#history.lastSeq });
  }

  /** Hands on what comes next. What was seen already still confirms what was sent twice. */
  #take(messages: readonly Message[]): void {
    const next = this.#history.take(messages);
    for (const { id, seq } of messages) if (seq <= this.#history.lastSeq) this.#outbox.remove(id);
    const last = next.at(-1);
    if (!last) return;

    this.#news.onMessages(next);
    if (this.#conversation) this.#conversationIs(next.reduce(posted, this.#conversation));
    const delivered = this.#conversation?.visitor_delivered_seq ?? 0;
    if (last.author !== "visitor" && last.seq > delivered) this.#send({ type: "mark", delivered_seq: last.seq });
  }

  #marked(event: ConversationMarked): void {
    if (this.#conversation && event.conversation_id === this.#conversationId) {
      this.#conversationIs(marked(this.#conversation, event));
    }
  }

  #conversationIs(conversation: VisitorConversation): void {
    if (conversation.id !== this.#conversationId) this.#begin(conversation.id);
    this.#conversation = conversation;
    this.#news.onConversation(conversation);
  }

  #failed({ id, problem }: CommandFailed): void {
    if (id) this.#outbox.fail(id, problem.code);
    else if (!this.#isWelcome && problem.code === "forbidden") this.#line.refuse(bannedCode);
    else if (!this.#isWelcome) this.#line.giveUp();
    else {
      // It does not say of which command it speaks.
      if (this.#isLoadingEarlier) this.#news.onEarlier([], true);
      this.#transcriptIs({ failure: problem.code });
    }
    this.#isResuming = this.#isLoadingEarlier = false;
  }

  #transcriptIs(answer: TranscriptAnswer): void {
    this.#answerTranscript?.(answer);
    this.#answerTranscript = undefined;
  }

  #sendUnsent(): void {
    for (const entry of this.#outbox.pending) this.#sendPost(entry);
  }

  #post(entry: Unsent): void {
    this.#outbox.add(entry);
    this.#sendPost(entry);
  }

  #sendPost(entry: Unsent): void {
    this.#sendDetails(); // so that the first message comes from somebody known
    this.#send({ type: "message.post", id: entry.id, ...contentOf(entry) });
  }

  #sendDetails(): void {
    clearTimeout(this.#updating);
    this.#updating = undefined;
    if (this.#newDetails && this.#send({ type: "visitor.update", ...this.#newDetails })) this.#newDetails = undefined;
  }

  /** False before the server has said welcome: nothing was sent. */
  #send(command: VisitorCommand): boolean {
    return this.#isWelcome && this.#line.send(command);
  }
}
