type Listener = (...args: unknown[]) => void;

/** What a page learns on load, also if it asks later. */
const lasting = /^(ready|startup|rendered|status)$/;

/** `smartsupp("on", name, listener)`. Names that nothing is ever heard of are taken too. */
export class Events {
  readonly #listeners = new Map<string, readonly Listener[]>();
  readonly #told = new Map<string, readonly unknown[]>();

  on(name: unknown, listener: unknown): void {
    if (typeof name !== "string" || typeof listener !== "function") return;
    this.#listeners.set(name, [...(this.#listeners.get(name) ?? []), listener as Listener]);
    const told = this.#told.get(name);
    if (told) call(listener as Listener, told);
  }

  tell(name: string, ...args: unknown[]): void {
    if (lasting.test(name)) {
      if (this.#told.get(name)?.[0] === args[0] && this.#told.has(name)) return; // no news
      this.#told.set(name, args);
    }
    for (const listener of this.#listeners.get(name) ?? []) call(listener, args);
  }
}

/** A listener that throws is the page's concern, and keeps nobody else from hearing. */
function call(listener: Listener, args: readonly unknown[]): void {
  setTimeout(() => listener(...args));
}
