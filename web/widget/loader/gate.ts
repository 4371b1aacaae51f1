import type { ConsentMode } from "@hovor/protocol";

import { doorbell, isHidden } from "./doorbell";
import { hasAgreed } from "./mode";

/** Holds a strict page's chat box back until its visitor opens the chat or consents, and offers the button to do so. */
export class Gate {
  readonly #onRing: () => void;
  #isOpen = false;
  #isHolding = false;
  #bell: HTMLElement | undefined;

  constructor(onRing: () => void) {
    this.#onRing = onRing;
  }

  /** From then on there is a button, unless the page hides it. */
  keepsOut(mode: ConsentMode): boolean {
    if (mode !== "strict" || this.#isOpen || hasAgreed()) return false;
    this.#isHolding = true;
    if (!isHidden()) this.#bell ??= doorbell(this.#onRing);
    return true;
  }

  /** For this page, and for good. True if somebody waits behind it. */
  open(): boolean {
    this.#isOpen = true;
    const wasHolding = this.#isHolding;
    this.#isHolding = false;
    return wasHolding;
  }

  /** The chat box is there, with a button of its own. */
  remove(): void {
    this.#bell?.remove();
  }
}
