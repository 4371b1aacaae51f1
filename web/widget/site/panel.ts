import { element, root } from "../page";

/**
 * The chat box's window on the page: an iframe, made when it is first needed. On a phone it is the
 * whole screen, and the page behind it holds still until it is closed.
 */
export class Panel {
  readonly element = element("dialog", { className: "panel" });
  readonly frame = element("iframe", { allow: "autoplay", referrerPolicy: "no-referrer" });
  readonly #address: string;
  #overflow: string | undefined;
  #isLoaded = false;

  constructor(address: string) {
    this.#address = address;
    this.frame.addEventListener("load", () => this.#loaded());
  }

  /** Fetches the chat box, which stays idle until it is told to start. */
  load(): void {
    if (this.frame.parentNode) return;
    this.frame.src = this.#address;
    this.element.append(this.frame);
  }

  get isWholeScreen(): boolean {
    return this.#overflow !== undefined;
  }

  open(isOnPhone: boolean): void {
    this.load();
    if (isOnPhone) {
      this.element.showModal();
      this.#overflow = root().style.overflow;
      root().style.overflow = "hidden";
    } else this.element.show();
    if (this.#isLoaded) this.frame.focus();
  }

  close(): void {
    this.element.close();
    if (this.#overflow !== undefined) root().style.overflow = this.#overflow;
    this.#overflow = undefined;
  }

  /**
   * A frame that is focused before its page is there, as a dialog does with what is in it, looks so ever after, while
   * the keys go to the page around it.
   */
  #loaded(): void {
    this.#isLoaded = true;
    if (!this.element.open) return;
    this.frame.blur();
    this.frame.focus();
  }
}
