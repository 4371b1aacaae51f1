import type { FromBox } from "../bridge/fromBox";
import { element } from "../page";
import type { ChatBox } from "./chatBox";
import { greeting } from "./greeting";
import styles from "./newWords.css?inline";

/** What an agent says to somebody who has closed the chat, or never opened it: in a bubble beside the button. */
export class NewWords {
  readonly #box: ChatBox;
  readonly #base: string;

  /** Read out when something is put into it, and so there before. */
  readonly #place = element("div", { role: "status" });

  constructor(box: ChatBox, base: string) {
    this.#box = box;
    this.#base = base;
    const { root } = box.stand;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    const shadow = root.getRootNode() as ShadowRoot;
    shadow.adoptedStyleSheets = [...shadow.adoptedStyleSheets, sheet];
    root.prepend(this.#place);
  }

  /** Unless the visitor has sent these words away, on this page or an earlier one. */
  show({ id, name, photo, text }: Extract<FromBox, { type: "words" }>): void {
    const { greeter, traces, words } = this.#box;
    greeter.end();
    if (traces.recall("animbnr") === id) return;
    const agent = { id, name, job_title: "", motto: "", is_online: true, ...(photo && { photo_url: photo }) };
    const bubble = greeting(
      { agents: [agent], company: name, greeting: text },
      words.texts,
      this.#base,
      () => this.#box.open(),
      () => this.#dismiss(id),
    );
    bubble.classList.add("said");
    setTimeout(() => this.#place.replaceChildren(bubble));
  }

  /** They have been read. */
  end(): void {
    this.#place.replaceChildren();
  }

  #dismiss(id: string): void {
    this.#box.traces.note("animbnr", id);
    this.end();
    this.#box.launcher.button.focus();
  }
}
