import type { ChatBox as Appearance } from "@hovor/protocol";

import type { FromBox } from "../bridge/fromBox";
import type { ToBox } from "../bridge/toBox";
import { parseColor, textOn } from "../color";
import { Bridge } from "./bridge";
import type { Config } from "./config";
import type { Events } from "./events";
import { greeting } from "./greeting";
import { drawLauncher } from "./launcher";
import styles from "./loader.css?inline";
import { Memory } from "./memory";
import { body, element, listen, root } from "./page";
import { presentPage, trackPages } from "./pageTracker";
import { Panel } from "./panel";
import { countUnread, textsFor } from "./texts";
import { TitleNews } from "./titleNews";

const greetAfter = 2_000;

/** The chat box on the customer's page: the button, its greeting, and the panel with the chat. */
export class ChatBox {
  readonly #host = element("div", { id: "chat-application" });
  readonly #root = element("div", { className: "root" });
  readonly #launcher = element("button", { type: "button", className: "launch", ariaHasPopup: "dialog" });
  readonly #news = new TitleNews();
  readonly #config: Config;
  readonly #base: string;
  readonly #appearance: Appearance;
  readonly #events: Events;
  readonly #memory: Memory;
  readonly #panel: Panel;
  readonly #bridge: Bridge;
  #greeting: HTMLElement | undefined;
  #texts = textsFor("");
  #unread = 0;
  #isOpen = false;
  #hasStarted = false;

  constructor(config: Config, base: string, appearance: Appearance, events: Events) {
    this.#config = config;
    this.#base = base;
    this.#appearance = appearance;
    this.#events = events;
    this.#memory = new Memory(config.key);
    this.#panel = new Panel(new URL(`widget/${config.key}`, base).href);
    this.#bridge = new Bridge(this.#panel.frame, new URL(base).origin, (message) => this.#hear(message));
    this.#build();
  }

  /** Puts it on the page: as the visitor left it, if they had opened it. */
  show(): void {
    this.#attach();
    trackPages(() => {
      this.#attach();
      if (this.#hasStarted) this.#tellPage();
    });
    listen("keydown", (event) => {
      if (event.key === "Escape" && !event.defaultPrevented && !event.isComposing) this.close();
    });

    const { left } = this.#memory;
    if (left === "open" && !Panel.isOnPhone) this.open();
    else if (left === "open" || left === "closed") this.#start();
    else if (!left && this.#config.hasGreeting && this.#appearance.is_online)
      setTimeout(() => this.#greet(), greetAfter);
  }

  open(): void {
    if (this.#isOpen) return;
    this.setVisible(true);
    this.#greeting?.remove();
    this.#turn(true);
    this.#start();
    this.#panel.open();
    this.tell({ type: "open" });
  }

  close(): void {
    if (!this.#isOpen) return;
    this.#turn(false);
    this.#panel.close();
    this.#launcher.focus();
    this.tell({ type: "close" });
    this.#events.tell("messenger_close");
  }

  setVisible(isVisible: boolean): void {
    this.#host.hidden = !isVisible;
  }

  setColor(color: string | undefined): void {
    if (!color) return;
    this.#paint(color);
    this.tell({ type: "color", color });
  }

  speak(language: string): void {
    this.#texts = textsFor(language);
    this.#panel.element.ariaLabel = this.#panel.frame.title = this.#texts.chat;
    this.#draw();
    this.tell({ type: "language", language });
  }

  /** The chat box hears it once it is loaded. */
  tell(message: ToBox): void {
    this.#bridge.send(message);
  }

  #build(): void {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    const shadow = this.#host.attachShadow({ mode: "open" });
    shadow.adoptedStyleSheets = [sheet];
    shadow.append(this.#root);

    this.#launcher.onclick = () => (this.#isOpen ? this.close() : this.open());
    this.#launcher.onpointerenter = this.#launcher.onfocus = () => this.#panel.load();
    this.#root.append(this.#launcher, this.#panel.element);

    const { color, offsetX, offsetY, zIndex, isOnLeft, isHidden } = this.#config;
    this.#root.classList.toggle("left", isOnLeft);
    this.#set("--x", offsetX);
    this.#set("--y", offsetY);
    this.#set("--z", zIndex);
    this.#paint(parseColor(this.#appearance.color) ?? "#0b6e4f");
    this.setColor(color);
    this.setVisible(!isHidden);
  }

  #set(name: string, value: string | undefined): void {
    if (value !== undefined) this.#host.style.setProperty(name, value);
  }

  #paint(color: string): void {
    this.#set("--color", color);
    this.#set("--on-color", textOn(color));
  }

  #draw(): void {
    drawLauncher(this.#launcher, this.#texts, this.#isOpen, this.#unread);
  }

  /** Again when the page has thrown its body away. */
  #attach(): void {
    if (!this.#host.isConnected) (body() ?? root()).append(this.#host);
  }

  /** From now on the chat box may connect and keep the visitor's token. */
  #start(): void {
    if (this.#hasStarted) return;
    this.#hasStarted = true;
    this.#panel.load();
    this.#tellPage();
    this.tell({ type: "start" });
  }

  #tellPage(): void {
    this.tell({ type: "page", ...presentPage() });
  }

  #turn(isOpen: boolean): void {
    this.#isOpen = isOpen;
    this.#memory.left = isOpen ? "open" : "closed";
    this.#root.classList.toggle("open", isOpen);
    this.#draw();
  }

  #greet(): void {
    if (this.#hasStarted) return;
    const dismiss = (): void => {
      this.#memory.left = "quiet";
      this.#greeting?.remove();
      this.#launcher.focus();
    };
    this.#greeting = greeting(this.#appearance, this.#texts, this.#base, () => this.open(), dismiss);
    this.#root.prepend(this.#greeting);
  }

  #hear(message: FromBox): void {
    switch (message.type) {
      case "close":
        return this.close();
      case "refused": // a closed one goes away; an open one says so until it is closed
        return this.#isOpen ? undefined : this.#host.remove();
      case "status":
        return this.#events.tell("status", message.status);
      case "unread":
        this.#unread = Number(message.count);
        this.#news.tell(this.#unread > 0 ? countUnread(this.#texts, this.#unread) : "");
        return this.#draw();
      default:
        return this.#events.tell(message.type, { ...message, type: "message" });
    }
  }
}
