import { element, root } from "./page";

/**
 * The chat box's window on the page: an iframe, made when it is first needed. On a phone it is the
 * whole screen, and the page behind it holds still until it is closed.
 */
export class Panel {
  readonly element = element("dialog", { className: "panel" });
  readonly frame = element("iframe", { allow: "autoplay", referrerPolicy: "no-referrer" });
  #address: string;
  #overflow: string | undefined;

  constructor(address: string) {
    this.#address = address;
  }

  static get isOnPhone(): boolean {
    return matchMedia("(max-width:480px)").matches;
  }

  /** Fetches the chat box, which stays idle until it is told to start. */
  load(): void {
    if (this.frame.parentNode) return;
    this.frame.src = this.#address;
    this.element.append(this.frame);
  }

  open(): void {
    this.load();
    if (Panel.isOnPhone) {
      this.element.showModal();
      this.#overflow = root().style.overflow;
      root().style.overflow = "hidden";
    } else this.element.show();
    this.frame.focus();
  }

  close(): void {
    this.element.close();
    if (this.#overflow !== undefined) root().style.overflow = this.#overflow;
    this.#overflow = undefined;
  }
}
