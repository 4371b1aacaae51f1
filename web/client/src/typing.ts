const repeatEvery = 3_000;
const showEvery = 1_000;
const overAfter = 5_000;

/**
 * Says that somebody writes, at most every 3 s while they do, and that they stopped, 5 s after the
 * last key or at once when the text was sent or emptied. Where what they write is to be seen, it is
 * said at most every second, and the last of it is never left out.
 */
export class TypingSignal {
  #send: (isTyping: boolean, text?: string) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #later: ReturnType<typeof setTimeout> | undefined;
  #text: string | undefined;
  #saidAt = Number.NEGATIVE_INFINITY;

  constructor(send: (isTyping: boolean, text?: string) => void) {
    this.#send = send;
  }

  /** With what stands in the field so far, where others may see it. */
  keyPressed(text?: string): void {
    this.#text = text;
    const left = this.#saidAt + (text === undefined ? repeatEvery : showEvery) - Date.now();
    if (left <= 0) this.#say();
    else if (text !== undefined) this.#later ??= setTimeout(() => this.#say(), left);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.stop(), overAfter);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#forgetLater();
    if (this.#saidAt === Number.NEGATIVE_INFINITY) return;
    this.#saidAt = Number.NEGATIVE_INFINITY;
    this.#send(false);
  }

  #say(): void {
    this.#forgetLater();
    this.#saidAt = Date.now();
    this.#send(true, this.#text);
  }

  #forgetLater(): void {
    clearTimeout(this.#later);
    this.#later = undefined;
  }
}
