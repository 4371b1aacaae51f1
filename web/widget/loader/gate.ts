import type { ConsentMode } from "@hovor/protocol";

import { listenToMarkup } from "../site/markup";
import { doorbell, isHidden } from "./doorbell";
import { hasAgreed } from "./mode";
import type { Call } from "./part";

/**
 * Holds a strict page's chat box back until its visitor opens the chat or consents. Offers the button to do so, and
 * hears the elements of the page that do.
 */
export class Gate {
  readonly #onCall: (call: Call) => void;
  #isOpen = false;
  #isHolding = false;
  #takeDown: (() => void) | undefined;

  constructor(onCall: (call: Call) => void) {
    this.#onCall = onCall;
  }

  /** From then on there is a button, unless the page hides it. */
  keepsOut(mode: ConsentMode): boolean {
    if (mode !== "strict" || this.#isOpen || hasAgreed()) return false;
    this.#isHolding = true;
    if (!this.#takeDown) this.#wait();
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
    this.#takeDown?.();
  }

  #wait(): void {
    let isWaiting = true;
    const bell = isHidden() ? undefined : doorbell(() => this.#onCall(["chat:open"]));
    listenToMarkup((call) => isWaiting && this.#onCall(call));
    this.#takeDown = () => {
      isWaiting = false;
      bell?.remove();
    };
  }
}
