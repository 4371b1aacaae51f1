import type { Contact, FoundMessages, Message, Visitor } from "@hovor/protocol";
import { type Signal, signal } from "@preact/signals";

import { type Api, RequestError } from "../api";
import { type State, withEarlierPage, withLastPage, withOlder, withShortThread } from "../store";

export type Loading = "loading" | "failed" | "missing";

/** A list that goes on beyond the snapshot. */
export type ListName = "closed" | "all" | `tag:${string}`;

export interface ListPages {
  readonly isLoading: boolean;
  readonly hasMore: boolean;
  readonly hasFailed: boolean;
  readonly cursor?: string;
}

const nothingLoaded: ListPages = { isLoading: false, hasMore: true, hasFailed: false };

function questionOf(name: ListName) {
  if (name === "all") return {};
  return name === "closed" ? { state: name } : { tag: name.slice("tag:".length) };
}

/** Loads what the snapshot leaves out: messages, page by page, and conversations beyond it. */
export class Pages {
  /** By conversation: its messages are on their way, or could not be had. Absent when all is well. */
  readonly threads = signal<ReadonlyMap<string, Loading>>(new Map());
  readonly #lists = signal<ReadonlyMap<ListName, ListPages>>(new Map());

  readonly #api: Api;
  readonly #state: Signal<State | null>;
  readonly #onMessages: (messages: readonly Message[]) => void;

  constructor(api: Api, state: Signal<State | null>, onMessages: (messages: readonly Message[]) => void) {
    this.#api = api;
    this.#state = state;
    this.#onMessages = onMessages;
  }

  /** A conversation by its id, with its visitor. False when there is none. */
  async loadConversation(id: string): Promise<boolean> {
    try {
      const { conversation, visitor, contact } = await this.#api.conversation(id);
      this.#change((state) => withOlder(state, [conversation], [visitor], contact ? [contact] : []));
      return true;
    } catch (error) {
      if (error instanceof RequestError && error.code === "not_found") return false;
      throw error;
    }
  }

  /** What the team keeps of visitors whom the snapshot left out. */
  keepContacts(contacts: readonly Contact[]): void {
    if (contacts.length > 0) this.#change((state) => withOlder(state, [], [], contacts));
  }

  /** The last page of a conversation, and the conversation itself where it is not here yet. */
  async openThread(id: string): Promise<void> {
    if (this.#state.value?.threads.has(id) || this.threads.value.get(id) === "loading") return;
    await this.#during(id, async () => {
      if (!this.#state.value?.conversations.has(id) && !(await this.loadConversation(id))) return "missing";
      const page = await this.#api.messages(id, undefined);
      this.#onMessages(page.messages);
      this.#change((state) => withLastPage(state, id, page));
      return undefined;
    });
  }

  /** The page before the messages that are here, of so many. */
  async loadEarlier(id: string, limit = 50): Promise<void> {
    const thread = this.#state.value?.threads.get(id);
    if (!thread?.hasEarlier || this.threads.value.get(id) === "loading") return;
    await this.#during(id, async () => {
      const page = await this.#api.messages(id, thread.messages[0]?.seq, limit);
      this.#change((state) => withEarlierPage(state, id, page));
      return undefined;
    });
  }

  /** A page of what a search finds, with the conversations and their visitors. */
  async findMessages(query: string, of: Parameters<Api["searchMessages"]>[1]): Promise<FoundMessages> {
    const found = await this.#api.searchMessages(query, of);
    this.#change((state) => withOlder(state, found.conversations, found.visitors));
    return found;
  }

  async findVisitors(query: string): Promise<readonly Visitor[]> {
    const { visitors } = await this.#api.searchVisitors(query);
    this.#change((state) => withOlder(state, [], visitors));
    return visitors;
  }

  /** Its reader went elsewhere. */
  leaveThread(id: string): void {
    this.#change((state) => withShortThread(state, id));
  }

  /** How far a list has been loaded. */
  list(name: ListName): ListPages {
    return this.#lists.value.get(name) ?? nothingLoaded;
  }

  /** The next page of all conversations, of the closed ones, or of those that have a tag. */
  async loadMore(name: ListName): Promise<void> {
    const before = this.list(name);
    if (before.isLoading || !before.hasMore) return;
    this.#setList(name, { ...before, isLoading: true, hasFailed: false });
    try {
      const page = await this.#api.conversations(questionOf(name), before.cursor);
      this.#change((state) => withOlder(state, page.conversations, page.visitors, page.contacts));
      this.#setList(name, {
        isLoading: false,
        hasMore: page.next !== undefined,
        hasFailed: false,
        ...(page.next !== undefined && { cursor: page.next }),
      });
    } catch {
      this.#setList(name, { ...before, hasFailed: true });
    }
  }

  #setList(name: ListName, pages: ListPages): void {
    this.#lists.value = new Map(this.#lists.value).set(name, pages);
  }

  async #during(id: string, work: () => Promise<"missing" | undefined>): Promise<void> {
    this.#tell(id, "loading");
    try {
      this.#tell(id, await work());
    } catch {
      this.#tell(id, "failed");
    }
  }

  #tell(id: string, loading: Loading | undefined): void {
    const next = new Map(this.threads.value);
    if (loading) next.set(id, loading);
    else next.delete(id);
    this.threads.value = next;
  }

  #change(change: (state: State) => State): void {
    if (this.#state.value) this.#state.value = change(this.#state.value);
  }
}
