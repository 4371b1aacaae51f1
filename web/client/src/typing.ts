const repeatEvery = 3_000;
const overAfter = 5_000;

/**
 * Says that somebody writes, at most every 3 s while they do, and that they stopped, 5 s after the
 * last key or at once when the text was sent or emptied.
 */
export class TypingSignal {
  #send: (isTyping: boolean) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #saidAt = Number.NEGATIVE_INFINITY;

  constructor(send: (isTyping: boolean) => void) {
    this.#send = send;
  }

  keyPressed(): void {
    const now = Date.now();
    if (now - this.#saidAt >= repeatEvery) {
      this.#saidAt = now;
      this.#send(true);
    }
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.stop(), overAfter);
  }

  stop(): void {
    clearTimeout(this.#timer);
    if (this.#saidAt === Number.NEGATIVE_INFINITY) return;
    this.#saidAt = Number.NEGATIVE_INFINITY;
    this.#send(false);
  }
}
