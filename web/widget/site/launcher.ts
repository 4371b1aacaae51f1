import { element } from "../page";
import { icon } from "./icon";
import { countUnread, english, numberIn, type Texts } from "./texts";
import { TitleNews } from "./titleNews";

export interface LauncherState {
  readonly texts: Texts;

  /** Those texts are in the language that is meant: the bar may show them. Before, it is a round button. */
  readonly hasWords: boolean;

  readonly isOpen: boolean;
  readonly isOnline: boolean;
  readonly unread: number;
}

/** The button in the corner, round or a bar with words. Says in its name what it does and how many messages are new. */
export class Launcher {
  readonly button = element("button", { type: "button", className: "launch", ariaHasPopup: "dialog" });
  readonly #news = new TitleNews();
  readonly #isBar: boolean;
  #state: LauncherState = { texts: english, hasWords: false, isOpen: false, isOnline: true, unread: 0 };

  constructor(isBar: boolean) {
    this.#isBar = isBar;
    this.button.classList.toggle("bar", isBar);
  }

  show(change: Partial<LauncherState>): void {
    this.#state = { ...this.#state, ...change };
    if (change.unread !== undefined)
      this.#news.tell(change.unread > 0 ? countUnread(this.#state.texts, change.unread) : "");
    this.#draw();
  }

  #draw(): void {
    const { button } = this;
    const { texts, hasWords, isOpen, isOnline, unread } = this.#state;
    const count = isOpen ? 0 : unread;
    const words = this.#isBar && hasWords && !isOpen ? texts[isOnline ? "online" : "offline"] : "";
    const name = isOpen ? texts.close : texts.open + (count ? `, ${countUnread(texts, count)}` : "");
    button.ariaExpanded = String(isOpen);
    button.ariaLabel = words ? `${words}. ${name}` : name; // who speaks to the button says the words on it
    button.replaceChildren(icon(isOpen ? "down" : "chat"));
    if (words) button.append(element("span", { className: "words" }, words));
    if (!count) return;
    const shown = numberIn(texts.language, Math.min(count, 99)) + (count > 99 ? "+" : "");
    button.append(element("span", { className: "count" }, shown));
    if (!name.includes(shown)) button.ariaLabel += `, ${shown}`; // "one message", where the button says 1
  }
}
