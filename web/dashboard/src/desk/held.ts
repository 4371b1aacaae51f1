import type { Unsent } from "@hovor/client";
import { type ReadonlySignal, signal } from "@preact/signals";

/** A message that its writer may still take back. */
export interface Held extends Unsent {
  readonly conversationId: string;
  /** Then it goes, unless it was taken back. */
  readonly sendAt: number;
  /** For how long it waits in all, in milliseconds. */
  readonly heldFor: number;
}

export interface HeldOptions {
  readonly send: (entry: Held) => void;
  /** Somebody who may still change their words counts as writing. */
  readonly onWaiting: (conversationId: string, isWaiting: boolean) => void;
  readonly onChange: (entries: readonly Held[]) => void;
}

/** As the line has it: who is silent for longer has stopped. */
const sayAgain = 3_000;

/** Keeps messages back for a few seconds. They go in the order in which they were written. */
export class HeldMessages {
  readonly #entries = signal<readonly Held[]>([]);
  readonly #options: HeldOptions;
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  #teller: ReturnType<typeof setInterval> | undefined;

  constructor(options: HeldOptions) {
    this.#options = options;
  }

  get entries(): ReadonlySignal<readonly Held[]> {
    return this.#entries;
  }

  hold(entry: Unsent & { readonly conversationId: string }, heldFor: number): void {
    const held: Held = { ...entry, heldFor, sendAt: Date.now() + heldFor };
    this.#timers.set(
      entry.id,
      setTimeout(() => this.#releaseUpTo(held), heldFor),
    );
    this.#set([...this.#entries.value, held]);
    this.#options.onWaiting(entry.conversationId, true);
  }

  /** Yields what is now not sent; undefined where it is on its way already. */
  takeBack(id: string): Held | undefined {
    const held = this.#entries.value.find((one) => one.id === id);
    if (!held) return undefined;
    this.#drop([held]);
    this.#options.onWaiting(held.conversationId, false);
    return held;
  }

  /** Sends at once what is held, or that of one conversation. False if there was nothing. */
  release(conversationId?: string): boolean {
    const due = this.#entries.value.filter((one) => (conversationId ?? one.conversationId) === one.conversationId);
    this.#drop(due);
    for (const one of due) this.#options.send(one);
    return due.length > 0;
  }

  /** It was sent from elsewhere, such as another window that opened meanwhile. */
  forget(id: string): void {
    this.#drop(this.#entries.value.filter((one) => one.id === id));
  }

  /** What was written before it in the same conversation goes before it. */
  #releaseUpTo(last: Held): void {
    const all = this.#entries.value.filter((one) => one.conversationId === last.conversationId);
    const due = all.slice(0, all.findIndex(({ id }) => id === last.id) + 1);
    this.#drop(due);
    for (const one of due) this.#options.send(one);
  }

  #drop(gone: readonly Held[]): void {
    if (gone.length === 0) return;
    for (const { id } of gone) {
      clearTimeout(this.#timers.get(id));
      this.#timers.delete(id);
    }
    this.#set(this.#entries.value.filter((one) => !gone.includes(one)));
  }

  #set(entries: readonly Held[]): void {
    this.#entries.value = entries;
    this.#options.onChange(entries);
    clearInterval(this.#teller);
    this.#teller = undefined;
    if (entries.length === 0) return;
    this.#teller = setInterval(() => {
      for (const id of new Set(this.#entries.value.map((one) => one.conversationId))) this.#options.onWaiting(id, true);
    }, sayAgain);
  }
}
