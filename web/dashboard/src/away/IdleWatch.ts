/** All that a hand does to a page. No `scroll`, and no focus of fields: a page does that by itself too. */
const touches = ["pointerdown", "pointermove", "keydown", "wheel"] as const;

/** Hands move the pointer many times a second: to know the minute, one of them is enough. */
const heedEvery = 1_000;

export interface IdleWatchOptions {
  /** In milliseconds. */
  readonly idleAfter: number;
  /** Nobody has touched the window for so long, or somebody has again. */
  readonly onIdle: (isIdle: boolean) => void;
}

/** Finds out whether somebody sits before this window. */
export class IdleWatch {
  readonly #options: IdleWatchOptions;
  #touchedAt = Date.now();
  #isIdle = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: IdleWatchOptions) {
    this.#options = options;
  }

  start(): void {
    this.#touchedAt = Date.now();
    for (const name of touches) addEventListener(name, this.#touched, { capture: true, passive: true });
    addEventListener("focus", this.#touched); // of the window: what is in it keeps its own to itself
    this.#wait();
  }

  /** Whoever was idle is not any more: nobody watches. */
  stop(): void {
    for (const name of touches) removeEventListener(name, this.#touched, { capture: true });
    removeEventListener("focus", this.#touched);
    clearTimeout(this.#timer);
    this.#become(false);
  }

  readonly #touched = (): void => {
    const now = Date.now();
    if (!this.#isIdle && now - this.#touchedAt < heedEvery) return;
    this.#touchedAt = now;
    if (!this.#isIdle) return; // the timer that runs looks at the time of the last touch
    this.#become(false);
    this.#wait();
  };

  #wait(): void {
    clearTimeout(this.#timer);
    const left = this.#touchedAt + this.#options.idleAfter - Date.now();
    if (left > 0) this.#timer = setTimeout(() => this.#wait(), left);
    else this.#become(true);
  }

  #become(isIdle: boolean): void {
    if (isIdle === this.#isIdle) return;
    this.#isIdle = isIdle;
    this.#options.onIdle(isIdle);
  }
}
