type Listener = (...args: unknown[]) => void;

/** `smartsupp("on", name, listener)`. Names that nothing is ever heard of are taken too. */
export class Events {
  #listeners = new Map<string, Listener[]>();

  on(name: unknown, listener: unknown): void {
    if (typeof name !== "string" || typeof listener !== "function") return;
    this.#listeners.set(name, [...(this.#listeners.get(name) ?? []), listener as Listener]);
  }

  /** A listener that throws is the page's concern, and keeps nobody else from hearing. */
  tell(name: string, ...args: unknown[]): void {
    for (const listener of this.#listeners.get(name) ?? []) {
      setTimeout(() => listener(...args));
    }
  }
}
