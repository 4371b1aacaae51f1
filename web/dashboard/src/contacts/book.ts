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

  shelf(which: Which): Shelf {
    return this.#shelves.value[which];
  }

  async loadMore(which: Which): Promise<void> {
    const before = this.#shelves.peek()[which];
    if (before.isLoading || !before.hasMore) return;
    this.#set(which, { ...before, isLoading: true, hasFailed: false });
    try {
      const { api, pages } = this.#desk;
      const { visitors, contacts, next } = await api.contacts(before.cursor, which === "banned" || undefined);
      pages.keepContacts(contacts);
      this.#set(which, {
        visitors: withNew(before.visitors, visitors),
        isLoading: false,
        hasMore: next !== undefined,
        hasFailed: false,
        ...(next !== undefined && { cursor: next }),
      });
    } catch {
      this.#set(which, { ...before, hasFailed: true });
    }
  }

  #set(which: Which, shelf: Shelf): void {
    this.#shelves.value = { ...this.#shelves.peek(), [which]: shelf };
  }
}

/** Who was seen between two pages stands on both. */
function withNew(before: readonly Visitor[], page: readonly Visitor[]): Visitor[] {
  const known = new Set(before.map(({ id }) => id));
  return [...before, ...page.filter(({ id }) => !known.has(id))];
}
