const idleLimit = 24 * 3_600_000;

/** How the visitor left the chat box; `quiet`: they sent its greeting away without opening it. */
export type Left = "open" | "closed" | "quiet";

/**
 * What the page remembers of the chat box. Nothing is kept before the visitor has done something to it,
 * nor for longer than a day.
 */
export class Memory {
  #name: string;

  constructor(key: string) {
    this.#name = `hovor-page:${key}`;
  }

  get left(): Left | undefined {
    try {
      const [left, at] = String(localStorage.getItem(this.#name)).split(" ");
      return Date.now() - Number(at) < idleLimit ? (left as Left) : undefined;
    } catch {
      return undefined;
    }
  }

  forget(): void {
    try {
      localStorage.removeItem(this.#name);
    } catch {
      // nothing is kept where storage is refused
    }
  }

  set left(left: Left) {
    try {
      localStorage.setItem(this.#name, `${left} ${Date.now()}`);
    } catch {
      // storage is refused: the next page starts anew
    }
  }
}
