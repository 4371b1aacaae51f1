import type { SavedReply } from "@hovor/protocol";
import { type ReadonlySignal, signal } from "@preact/signals";

import type { Api } from "../api";

/** The saved replies: the team's and one's own. They are fetched when they are first needed, and then kept up. */
export class Replies {
  readonly #api: Api;
  readonly #all = signal<readonly SavedReply[] | undefined>(undefined);
  readonly #hasFailed = signal(false);
  #isFetching = false;
  #isStale = false;

  constructor(api: Api) {
    this.#api = api;
  }

  /** By shortcut; undefined until they are here. */
  get all(): ReadonlySignal<readonly SavedReply[] | undefined> {
    return this.#all;
  }
  /** They could not be had when they were last asked for. */
  get hasFailed(): ReadonlySignal<boolean> {
    return this.#hasFailed;
  }

  /** Fetches what is not here yet. */
  async load(): Promise<void> {
    if (!this.#isFetching && (!this.#all.value || this.#hasFailed.value)) await this.#fetch();
  }

  /** Some have changed. Whoever has not needed them so far does not need them now. */
  async refresh(): Promise<void> {
    this.#isStale = this.#isFetching;
    if (!this.#isFetching && (this.#all.value || this.#hasFailed.value)) await this.#fetch();
  }

  async #fetch(): Promise<void> {
    this.#isFetching = true;
    this.#hasFailed.value = false;
    do {
      this.#isStale = false;
      try {
        this.#all.value = (await this.#api.savedReplies()).saved_replies;
      } catch {
        this.#hasFailed.value = true;
      }
    } while (this.#isStale);
    this.#isFetching = false;
  }
}
