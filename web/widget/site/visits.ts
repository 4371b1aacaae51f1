import type { Jar } from "./jar";

/**
 * How often the visitor came, in a cookie that other scripts of the site read. A visit lasts as long as the browser is
 * open, which the page knows by a cookie that goes with it.
 */
export class Visits {
  readonly #jar: Jar;
  readonly #isNew: boolean;
  #isCounted = false;

  constructor(jar: Jar) {
    this.#jar = jar;
    this.#isNew = jar.get("chatid") === undefined;
  }

  /** Undefined where the visitor was not asked: the number stays what it was. */
  are(isWanted: boolean | undefined): void {
    if (isWanted === false) return this.#jar.delete("visits");
    if (!isWanted || this.#isCounted) return;
    this.#isCounted = true;
    const before = Number.parseInt(this.#jar.get("visits") ?? "", 10) || 0;
    if (this.#isNew || !before) this.#jar.set("visits", String(before + 1));
  }
}
