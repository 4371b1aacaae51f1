import { parseColor, textOn } from "../color";
import { directionOf } from "../language";
import { own } from "../own";
import { body, element, root } from "../page";
import { measure, type Place } from "./config";
import styles from "./site.css?inline";

/** The legacy names of colours, by the properties that they set. */
const colors = {
  "--color": ["primary", "widget"],
  "--on-color": ["primaryText", "widgetText"],
  "--hello": ["banner"],
  "--hello-text": ["bannerText", "bannerDesc"],
  "--hello-name": ["bannerTitle"],
  "--hello-border": ["bannerBorder"],
};

/** The chat box's element on the page, out of reach of the page's styles: where it stands, and in which colours. */
export class Stand {
  readonly root = element("div", { className: "root" });
  readonly #host = element("div", { id: "chat-application" });
  #isGone = false;

  constructor(...children: readonly Node[]) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    const shadow = this.#host.attachShadow({ mode: "open" });
    shadow.adoptedStyleSheets = [sheet];
    shadow.append(this.root);
    this.root.append(...children);
  }

  /** Again when the page has thrown its body away. */
  attach(): void {
    if (!this.#isGone && !this.#host.isConnected) (body() ?? root()).append(this.#host);
  }

  /** For good. */
  remove(): void {
    this.#isGone = true;
    this.#host.remove();
  }

  get isVisible(): boolean {
    return !this.#host.hidden;
  }

  set isVisible(isVisible: boolean) {
    this.#host.hidden = !isVisible;
  }

  place({ isOnLeft, isAtSide, offsetX, offsetY, zIndex }: Place): void {
    if (isOnLeft !== undefined) this.mark("left", isOnLeft);
    if (isAtSide !== undefined) this.mark("side", isAtSide);
    this.#set("--x", offsetX);
    this.#set("--y", offsetY);
    this.#set("--z", zIndex);
  }

  /** Says in the style sheet's words how things are. */
  mark(name: string, isSo: boolean): void {
    this.root.classList.toggle(name, isSo);
  }

  /** Written as this language is, whatever the page around it does. */
  speak(language: string): void {
    this.root.lang = language;
    this.root.dir = directionOf(language);
  }

  paint(color: string): void {
    this.#set("--color", color);
    this.#set("--on-color", textOn(color));
  }

  /** Of an object with the names of `theme:colors`, those that we have a place for. */
  paintParts(given: unknown): void {
    for (const [property, names] of Object.entries(colors)) {
      for (const name of names) this.#set(property, parseColor(own(given, name)));
    }
  }

  /** Of the open chat box on a wide window. */
  resize(given: unknown): void {
    this.#set("--width", measure(own(given, "widgetWidth"), "px"));
    this.#set("--height", measure(own(given, "widgetHeight"), "px"));
  }

  #set(name: string, value: string | undefined): void {
    if (value !== undefined) this.#host.style.setProperty(name, value);
  }
}
