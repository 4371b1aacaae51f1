import type { ToBox } from "../bridge/toBox";
import type { Ground } from "../loader/part";
import type { Config } from "./config";
import { listenTo } from "./ear";
import type { Events } from "./events";
import { Greeter } from "./greeter";
import { Launcher } from "./launcher";
import { Link } from "./link";
import { trackPages } from "./pageTracker";
import { Stand } from "./stand";
import { Traces } from "./traces";
import { type Visibility, visibilityHere } from "./visibility";
import { whenIdle } from "./whenIdle";
import { Words } from "./words";

/** The chat box on the customer's page: the button, its greeting, and the panel with the chat. */
export class ChatBox {
  readonly words: Words;
  readonly launcher: Launcher;
  readonly greeter: Greeter;
  readonly stand: Stand;
  readonly traces: Traces;
  readonly #ground: Ground;
  readonly #config: Config;
  readonly #events: Events;
  readonly #phone: MediaQueryList;
  readonly #link: Link;
  readonly visibility: Visibility;
  #isOpen = false;

  constructor(ground: Ground, config: Config, events: Events) {
    const { key, base, appearance, mode, words } = ground;
    this.#ground = ground;
    this.#config = config;
    this.#events = events;
    this.words = new Words(words, appearance, () => this.#speak());
    this.#phone = matchMedia(`(max-width:${config.phoneBelow - 1}px)`);
    this.traces = new Traces(mode, Reflect.get(window, "_smartsupp"));
    this.#link = new Link(key, base, this.traces, listenTo(this, events, ground));
    this.launcher = new Launcher(config.isBar);
    this.stand = new Stand(this.launcher.button, this.#link.panel.element);
    this.greeter = new Greeter(
      appearance,
      base,
      (bubble) => this.stand.root.prepend(bubble),
      (isWelcome) => (isWelcome ? this.open() : this.#quiet()),
    );
    this.visibility = visibilityHere(config, appearance.is_online, this.#phone);
    this.#speak();
  }

  /** Puts it on the page: as the visitor left it, if they had opened it. */
  show(): void {
    const { button } = this.launcher;
    button.onclick = () => (this.#isOpen ? this.close() : this.open());
    button.onpointerenter = button.onfocus = () => this.#link.prepare();
    this.stand.attach();
    this.#look();
    this.#phone.addEventListener("change", () => this.#look());
    trackPages(() => this.#turnPage());

    for (const [kind, isGiven] of this.traces.consents) this.tell({ type: "consent", kind, isGiven: String(isGiven) });
    this.traces.onChange = () => this.#watch();
    const { left } = this.traces;
    if (left === "open" && !this.#phone.matches && this.stand.isVisible) this.open();
    else if (left === "open" || left === "closed") this.#link.start();
    else if (!left && this.#config.hasGreeting && this.visibility.isOnline) this.greeter.wait();
    whenIdle(() => this.#watch());
  }

  open(): void {
    if (this.#isOpen) return;
    this.ask(true);
    this.greeter.end();
    this.#turn(true);
    this.#link.start();
    this.#link.panel.open(this.#phone.matches);
    this.tell({ type: "open" });
  }

  close(): void {
    if (!this.#isOpen) return;
    this.#turn(false);
    this.#link.panel.close();
    this.launcher.button.focus();
    this.tell({ type: "close" });
  }

  /** The page asks for it to be seen, or not to be. */
  ask(isVisible: boolean): void {
    this.visibility.ask(isVisible);
    this.#look();
  }

  isOnline(isOnline: boolean): void {
    this.visibility.isOnline = isOnline;
    this.launcher.show({ isOnline });
    this.#look();
  }

  tell(message: ToBox): void {
    this.#link.tell(message);
  }

  /** The next to use this browser is somebody else. An open chat goes on, with a visitor who is new. */
  forgetVisitor(): void {
    this.#ground.onIdentity(undefined);
    this.launcher.show({ unread: 0 });
    this.stand.root.querySelector(".said")?.remove();
    this.#link.forgetVisitor();
    this.traces.forget();
    if (!this.#isOpen) return this.#watch();
    this.traces.turn(true);
    this.#link.start();
  }

  /** There is no such chat any more. A closed one goes away; an open one says so until it is closed. */
  refused(): void {
    if (!this.#isOpen) this.stand.remove();
  }

  /** Says everything anew, in what are now its words. */
  #speak(): void {
    const { texts, haveCome } = this.words;
    const { element, frame } = this.#link.panel;
    element.ariaLabel = frame.title = texts.chat;
    this.stand.speak(texts.language);
    this.launcher.show({ texts, hasWords: haveCome });
    this.greeter.speak(texts);
  }

  /** Lets agents see the page that is looked at, where they may, without fetching the chat. */
  #watch(): void {
    if (this.traces.mayBeSeen) this.#link.watch();
  }

  #turnPage(): void {
    this.stand.attach();
    this.visibility.turnPage();
    this.#look();
    this.#link.turnPage();
  }

  #look(): void {
    this.stand.mark("small", this.#phone.matches);
    this.stand.isVisible = this.visibility.isVisible;
    if (!this.stand.isVisible && this.#link.panel.isWholeScreen) this.close(); // or the page would wait behind nothing
  }

  #turn(isOpen: boolean): void {
    this.#isOpen = isOpen;
    this.traces.turn(isOpen);
    this.stand.mark("open", isOpen);
    this.launcher.show({ isOpen });
    for (const name of isOpen ? ["messenger_open", "chat:open"] : ["messenger_close", "chat:close"])
      this.#events.tell(name);
  }

  /** The greeting was sent away. */
  #quiet(): void {
    this.traces.note("animbnr", "1");
    this.greeter.end();
    this.launcher.button.focus();
  }
}
