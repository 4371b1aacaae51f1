import type { Visitor } from "@hovor/protocol";
import { signal } from "@preact/signals";

import type { Desk } from "../desk";

/** Which contacts: all, or those who are banned. */
export type Which = "all" | "banned";

/** A list of contacts, as far as it is loaded. */
export interface Shelf {
  readonly visitors: readonly Visitor[];
  readonly isLoading: boolean;
  readonly hasMore: boolean;
  readonly hasFailed: boolean;
  readonly cursor?: string;
}

const nothingLoaded: Shelf = { visitors: [], isLoading: false, hasMore: true, hasFailed: false };

/** The contacts, loaded page by page as somebody looks through them; what the team keeps of them goes to the state. */
export class Book {
  readonly #desk: Desk;
  readonly #shelves = signal<Readonly<Record<Which, Shelf>>>({ all: nothingLoaded, banned: nothingLoaded });

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** Those of the list; who was banned since the banned were loaded is among the others. */
  visitors(which: Which): readonly Visitor[] {
    const { all, banned } = this.#shelves.value;
    return which === "all" ? all.visitors : withNew(banned.visitors, all.visitors);
  }

  shelf(which: Which): Shelf {
    return this.#shelves.value[which];
  }

  async loadMore(which: Which): Promise<void> {
    const before = this.#now(which);
    if (before.isLoading || !before.hasMore) return;
    this.#set(which, { ...before, isLoading: true, hasFailed: false });
    try {
      const { api, pages } = this.#desk;
      const { visitors, contacts, next } = await api.contacts(before.cursor, which === "banned" || undefined);
      pages.keepContacts(contacts);
      this.#set(which, {
        visitors: withNew(this.#now(which).visitors, visitors),
        isLoading: false,
        hasMore: next !== undefined,
        hasFailed: false,
        ...(next !== undefined && { cursor: next }),
      });
    } catch {
      this.#set(which, { ...before, visitors: this.#now(which).visitors, hasFailed: true });
    }
  }

  /** Somebody wrote: whoever did so last stands first. What does not load now comes with the next one who writes. */
  async loadNewest(): Promise<void> {
    if (this.#now("all").visitors.length === 0 && this.#now("all").hasMore) return; // the first page is still to come
    const { api, pages } = this.#desk;
    const page = await api.contacts(undefined).catch(() => undefined);
    if (!page) return;
    pages.keepContacts(page.contacts);
    const shelf = this.#now("all");
    this.#set("all", { ...shelf, visitors: withNew(page.visitors, shelf.visitors) });
  }

  #now(which: Which): Shelf {
    return this.#shelves.peek()[which];
  }

  #set(which: Which, shelf: Shelf): void {
    this.#shelves.value = { ...this.#shelves.peek(), [which]: shelf };
  }
}

/** Who was seen between two pages stands on both. */
function withNew(first: readonly Visitor[], then: readonly Visitor[]): Visitor[] {
  const known = new Set(first.map(({ id }) => id));
  return [...first, ...then.filter(({ id }) => !known.has(id))];
}
