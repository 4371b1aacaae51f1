import {
  bannedCode,
  checkFiles,
  isSaid,
  openWebSocket,
  type Rating,
  type Socket,
  type TranscriptAnswer,
  TypingSignal,
  type VisitorDetails,
  VisitorFeed,
  type VisitorNews,
} from "@hovor/client";
import type { ClientHints, Message, Page, TeamChanged, VisitorConversation, Welcome } from "@hovor/protocol";

import type { ToBox } from "../../bridge/toBox";
import { denies, says } from "../../says";
import { keyOf, socketAddress } from "../address";
import type { Answers } from "../form/answers";
import { agreedVersion } from "../form/asks";
import { type Forms, formsOf, readForms } from "../form/config";
import { parseJson } from "../json";
import { type Account, wordsOf } from "./accountWords";
import { detailsOf, type FactMessage } from "./facts";
import { readClientHints } from "./hints";
import type { Surroundings } from "./host";
import { Palette } from "./palette";
import { SiteNews } from "./siteNews";
import { allowSound, playNewMessage } from "./sound";
import { Speech } from "./speech";
import { type ChatState, countUnread, firstState, offered } from "./state";
import { formerIdFor, identityOf, Storage } from "./storage";
import { Store } from "./store";
import { uploadsOf } from "./uploads";
import { Writers } from "./writers";

const longestDetail: Record<string, number> = { name: 255, email: 255, phone: 50 };

/**
 * The visitor's chat: what the server, the customer's page and the visitor say comes together here, and
 * is shown by the views, which only read the store. Idle until it is started: before, nothing is stored
 * and nothing is sent.
 */
export class Chat {
  readonly store = new Store<ChatState>(firstState);
  readonly uploads = uploadsOf(
    this.store,
    () => this.#storage.identity?.token,
    (id, file) => this.#feed.postFile(id, file),
  );
  readonly #key = keyOf(location.href);
  readonly #host: Surroundings;
  readonly #site: SiteNews;
  readonly #storage = new Storage(this.#key);
  readonly #palette = new Palette();
  readonly #writers = new Writers((typing) => this.store.set({ typing }));
  readonly #typing = new TypingSignal((isTyping, text) => this.#feed.setTyping(isTyping, text));
  readonly #speech = new Speech((texts) => this.store.set({ texts }));
  readonly #openSocket: () => Socket;
  #feed: VisitorFeed;
  #hasStarted = false;
  #hasColor = false;
  #account: Account = { greeting: "" };
  #forms: Forms = {}; // as the site says, whatever the account does
  #asksForRating: boolean | undefined; // likewise
  #isCatchingUp = false;
  #visitorId = "";
  #formerId = "";
  #page: Page | undefined;
  #referrer: string | undefined;
  #hints: ClientHints | undefined;

  constructor(host: Surroundings, openSocket = () => openWebSocket(socketAddress(location.href))) {
    this.#host = host;
    this.#openSocket = openSocket;
    this.#feed = this.#newFeed();
    this.#site = new SiteNews(host);
  }

  begin(): void {
    this.store.set({ isEmbedded: this.#host.isThere, hasNetwork: navigator.onLine });
    this.#host.connect((message) => this.#hear(message));
    document.addEventListener("visibilitychange", () => this.#visibilityChanged());
    for (const gesture of ["pointerdown", "keydown"] as const) addEventListener(gesture, allowSound, { once: true });
    addEventListener("online", () => this.#networkIs(true));
    addEventListener("offline", () => this.#networkIs(false));
    this.#storage.onIdentity(({ visitorId }) => {
      if (visitorId !== this.#visitorId && this.store.state.messages.length === 0) this.#feed.reopen();
    });
    this.#storage.onForgotten(() => this.#forgottenElsewhere());
    if (this.#host.isThere) return;

    // A page of its own: whoever opens its address opens the chat.
    void this.#speech.speak(navigator.language);
    this.#start();
    this.#open();
  }

  post(text: string): void {
    this.#typing.stop();
    this.#feed.post(text);
    this.#storage.draft = "";
    if (this.#storage.isRefused) this.#host.tell({ type: "draft", text: "" });
  }

  /** Says one of the answers that are offered, once. What is in the composer stays there. */
  choose(choice: string): void {
    if (offered(this.store.state).includes(choice)) this.#feed.post(choice);
  }

  /** Sends what can be sent, and says of the others why not, until the next are chosen. */
  attach(files: readonly File[]): void {
    const { taken, refused } = checkFiles(files);
    this.store.set({ refused });
    this.uploads.add(taken);
  }

  retry(id: string): void {
    this.#feed.retry(id);
  }

  discard(id: string): void {
    this.#feed.discard(id);
  }

  /** Shows the picture of a message in full, or none. */
  show(id: string | undefined): void {
    this.store.set({ picture: id === undefined ? undefined : { id } });
  }

  /** Ends the conversation; writing opens it again. */
  end(): void {
    this.#feed.closeConversation();
  }

  rate(rating: Rating): void {
    this.#feed.rate(rating);
    if (rating.value) this.#site.rated(rating.value);
  }

  /** Asks where to send the conversation, or no longer. */
  openTranscript(isTranscriptOpen: boolean): void {
    this.store.set({ isTranscriptOpen });
  }

  requestTranscript(email: string): Promise<TranscriptAnswer> {
    return this.#feed.requestTranscript(email);
  }

  /** The visitor may write from now on. The site hears of the answers as they are. */
  answerBefore(details: VisitorDetails, answers: Answers): void {
    this.#feed.update(details);
    this.store.set({ hasAnswered: true, email: details.email ?? this.store.state.email });
    this.#site.loggedIn(answers);
  }

  answerAway(details: VisitorDetails): void {
    this.#feed.update(details);
    this.store.set({ email: details.email ?? this.store.state.email });
  }

  /** The visitor has changed what is in the composer. */
  write(text: string): void {
    this.#storage.draft = text;
    if (this.#storage.isRefused) this.#host.tell({ type: "draft", text });
    if (text) this.#typing.keyPressed(this.store.state.showsTyping ? text : undefined);
    else this.#typing.stop();
  }

  loadEarlier(): void {
    this.store.set({ isLoadingEarlier: this.#feed.loadEarlier() });
  }

  tryNow(): void {
    this.#feed.wake();
  }

  setMuted(isMuted: boolean): void {
    this.#storage.isMuted = isMuted;
    this.store.set({ isMuted });
  }

  close(): void {
    this.#host.tell({ type: "close" });
  }

  /** The visitor has opened the chat, or there is something to show to them: connect. */
  #start(): void {
    if (this.#hasStarted) return;
    this.#hasStarted = true;
    const { isMuted, draft, unsent } = this.#storage;
    if (isMuted !== undefined) this.store.set({ isMuted });
    if (draft) this.store.set({ draft: { text: draft } });
    if (this.#storage.mayKeep) void this.#readHints();
    this.#feed.open(unsent);
  }

  /** Sooner than the socket is open, or with the next hello. */
  async #readHints(): Promise<void> {
    this.#hints = await readClientHints();
  }

  /** Whether the visitor may be known on the next page: they have opened the chat, or have agreed to it on the page. */
  #mayKeep(mayKeep: boolean): void {
    this.#storage.mayKeep = mayKeep;
    if (mayKeep) this.#askToKeep();
  }

  #askToKeep(): void {
    const { identity, isRefused } = this.#storage;
    if (identity && isRefused) this.#host.tell({ type: "keep", token: identity.token });
  }

  #open(): void {
    this.#start(); // unless it has, and was not stopped in another tab
    this.store.set({ isOpen: true });
    this.#looked();
  }

  #hello() {
    const { identity } = this.#storage;
    const formerId = formerIdFor(identity, this.#formerId);
    const { language } = this.#speech;
    return {
      key: this.#key,
      ...(identity && { token: identity.token }),
      ...(formerId && { former_id: formerId }),
      ...(this.#page && { page: this.#page }),
      ...(language && { language }),
      ...(this.#referrer && { referrer: this.#referrer }),
      ...(this.#hints && { client_hints: this.#hints }),
    };
  }

  #hear(message: ToBox): void {
    switch (message.type) {
      case "prepare":
        return; // the lobby's
      case "watch":
        return this.#mayKeep(message.mayKeep === "true");
      case "listen":
        return this.#start();
      case "former":
        this.#formerId = message.visitorId;
        return;
      case "token":
        return this.#storage.lend(message);
      case "start":
        this.#mayKeep(true);
        return this.#start();
      case "open":
        return this.#open();
      case "close":
        return this.store.set({ isOpen: false });
      case "page":
        this.#page = { url: message.url, title: message.title };
        return this.#feed.viewPage(this.#page);
      case "referrer":
        this.#referrer = message.url;
        return;
      case "visitor":
        return this.#introduce(message.field, message.value);
      case "prefill":
        return this.store.set({ draft: { text: message.text } });
      case "send":
        return message.text.trim() ? this.#feed.post(message.text) : undefined;
      case "language":
        return void this.#speech.speak(message.language);
      case "translate":
        return this.#speech.translate(message.language, parseJson(message.json));
      case "color":
        this.#hasColor = true;
        this.#palette.color = message.color;
        return;
      case "config":
        return this.#configIs(parseJson(message.json));
      case "group":
      case "identify":
      case "variable":
      case "consent":
        return this.#tellFact(message);
      case "logout":
        return this.#forgetVisitor();
    }
  }

  #introduce(field: string, value: string): void {
    const longest = longestDetail[field];
    if (!longest) return;
    if (field === "email") this.store.set({ email: value.slice(0, longest) });
    this.#feed.update({ [field]: value.slice(0, longest) } as VisitorDetails);
  }

  #tellFact(message: FactMessage): void {
    const details = detailsOf(message);
    if (details) this.#feed.update(details);
  }

  /** What the site says in its chat code goes before what the account is set to. */
  #configIs(given: unknown): void {
    const isRated = says(given, "ratingEnabled") || (denies(given, "ratingEnabled") ? false : undefined);
    this.#asksForRating = isRated;
    this.#forms = readForms(given);
    this.store.set({
      ...this.#forms,
      ...(says(given, "soundMuted") && { isMuted: true }),
      ...(denies(given, "sendEmailTanscript") && { offersTranscript: false }), // as sites know it
      ...(denies(given, "writable") && { isReadOnly: true }),
      ...(isRated !== undefined && { asksForRating: isRated }),
    });
  }

  /** Idle from now on, until the next `start`, which makes a visitor who is new. */
  #forgetVisitor(): void {
    this.#typing.stop();
    this.#feed.close();
    this.#feed = this.#newFeed();
    this.#storage.forgetVisitor();
    this.#writers.clear();
    this.uploads.clear();
    this.#visitorId = this.#formerId = "";
    this.#hasStarted = false;
    const {
      conversation,
      messages,
      unsent,
      refused,
      picture,
      ahead,
      unread,
      draft,
      isLoaded,
      connection,
      hasAnswered,
      email,
      agreedVersion,
      isTranscriptOpen,
    } = firstState;
    this.store.set({
      conversation,
      messages,
      unsent,
      refused,
      picture,
      ahead,
      unread,
      draft,
      isLoaded,
      connection,
      hasAnswered,
      email,
      agreedVersion,
      isTranscriptOpen,
    });
  }

  #forgottenElsewhere(): void {
    if (!this.#hasStarted) return;
    this.#forgetVisitor();
    if (this.store.state.isOpen) this.#start();
    else this.#site.unreadIs(0);
  }

  #newFeed(): VisitorFeed {
    return new VisitorFeed({
      openSocket: this.#openSocket,
      hello: () => this.#hello(),
      news: this.#news(),
    });
  }

  #news(): VisitorNews {
    return {
      onState: (state) => {
        if (state === "open") return;
        this.uploads.lineIs(false);
        this.#writers.clear();
        this.store.set({ isLoadingEarlier: false, connection: this.store.state.isLoaded ? "lost" : "connecting" });
      },
      onWelcome: (welcome) => this.#welcome(welcome),
      onReset: () => this.store.set({ messages: [], conversation: undefined, unread: 0 }),
      onMessages: (messages) => this.#add(messages),
      onEarlier: (earlier) =>
        this.store.set({ messages: [...earlier, ...this.store.state.messages], isLoadingEarlier: false }),
      onConversation: (conversation) => this.#conversationIs(conversation),
      onTeam: (team) => this.#teamIs(team),
      onTyping: ({ agent_id, is_typing }) => this.#writers.set(agent_id, is_typing),
      onQueue: (ahead) => this.store.set({ ahead }),
      onOutbox: (unsent) => {
        for (const { id } of unsent) this.#site.sends(id);
        this.#storage.unsent = unsent;
        this.store.set({ unsent });
      },
      onRefused: (code) => {
        this.store.set({ isRefused: true });
        if (code === bannedCode) this.close(); // nobody is told that they are
        this.#site.refused();
      },
    };
  }

  #welcome(welcome: Welcome): void {
    this.#visitorId = welcome.visitor.id;
    this.#storage.identity = identityOf(welcome);
    this.#site.visitorIs(welcome.visitor.id);
    if (welcome.visitor.email) this.store.set({ email: welcome.visitor.email });
    this.store.set({ agreedVersion: agreedVersion(welcome.visitor) });
    this.#askToKeep();
    if (!this.#hasColor) this.#palette.color = welcome.color;
    this.uploads.lineIs(true);

    // The messages that come with the first welcome are history, and no news to the site.
    this.#isCatchingUp = !this.store.state.isLoaded;
    queueMicrotask(() => {
      this.#isCatchingUp = false;
      this.store.set({ isLoaded: true, connection: "there" });
    });
    const asksForRating = this.#asksForRating ?? welcome.asks_for_rating ?? false;
    const showsTyping = welcome.shows_typing_preview ?? false;
    const { company } = welcome;
    this.store.set({ company, asksForRating, showsTyping, connection: "there" });
    this.setUp(welcome);
    this.#teamIs(welcome);
  }

  /** As the account has its chat box set up, and in its words. */
  setUp(account: Account): void {
    this.#account = account;
    const { settings } = account;
    this.store.set({ takesFiles: settings?.takes_files ?? true, ...formsOf(settings ?? {}), ...this.#forms });
    this.#speak();
  }

  /** There are other words for when nobody is there. */
  #speak(): void {
    const { isOnline } = this.store.state;
    this.#speech.ofAccount = (language) => wordsOf(this.#account, isOnline, language);
  }

  #teamIs({ is_online: isOnline, returns_at: returnsAt, agents }: Omit<TeamChanged, "type">): void {
    this.#site.teamIs(isOnline);
    this.store.set({ isOnline, returnsAt, agents });
    this.#speak();
  }

  #add(messages: readonly Message[]): void {
    this.store.set({ messages: [...this.store.state.messages, ...messages] });
    for (const message of messages) if (message.agent_id) this.#writers.set(message.agent_id, false);
    this.#looked();
    for (const message of messages)
      if (!this.#isCatchingUp || this.#host.arrived?.has(message.id)) this.#announce(message);
  }

  #announce(message: Message): void {
    if (!isSaid(message)) return;
    this.#site.posted(message, this.store.state.conversation?.id ?? "", this.#visitorId);
    if (message.author === "agent" && !this.#isLookedAt && !this.store.state.isMuted) playNewMessage();
  }

  #conversationIs(conversation: VisitorConversation): void {
    this.#site.conversationIs(conversation, this.store.state);
    this.store.set({ conversation });
    this.#looked();
  }

  #visibilityChanged(): void {
    if (!document.hidden) this.#feed.wake(); // the machine may have slept
    this.#looked();
  }

  get #isLookedAt(): boolean {
    return this.store.state.isOpen && !document.hidden;
  }

  /** Only what is in front of the visitor's eyes is read. */
  #looked(): void {
    const { messages, conversation, unread } = this.store.state;
    if (this.#isLookedAt) this.#feed.markRead(messages.at(-1)?.seq ?? 0);
    const count = this.#isLookedAt ? 0 : countUnread(messages, conversation?.visitor_read_seq ?? 0);
    if (count !== unread) {
      this.store.set({ unread: count });
      this.#site.unreadIs(count);
    }
    if (!this.store.state.isOpen) this.#site.saidUnread(this.store.state);
  }

  #networkIs(isThere: boolean): void {
    this.store.set({ hasNetwork: isThere });
    this.#feed.wake();
  }
}
