import type { ChatBox as Appearance, ConsentMode } from "@hovor/protocol";

import type { Texts } from "../site/texts";

/** One call of `smartsupp`: the command and what follows it. */
export type Call = readonly unknown[];

/** What the loader hands over to the second part, which is there only where there is a chat box to show. */
export interface Ground {
  /** All addresses of ours start with it. */
  readonly base: string;

  readonly key: string;
  readonly appearance: Appearance;

  /** The stricter of the account's and the page's. */
  readonly mode: ConsentMode;

  /** A tag of the language to speak. */
  readonly language: string;

  /** In a language of ours, mostly the one to speak; undefined where that was English. */
  readonly words: Texts | undefined;

  /** The calls that came before, in order. */
  readonly waiting: readonly Call[];

  /** Undefined once the visitor is forgotten. */
  onIdentity(visitorId: string | undefined): void;
}

/**
 * The second part, as a module that the server puts together for each account: puts the chat box on the page, and yields
 * what runs the page's calls from now on. A loader is kept for ten minutes, so the part may be of a newer version.
 */
export interface Part {
  readonly appearance: Appearance;

  /** In the language that was asked for, where that is not English. */
  readonly words?: Texts;

  settle(ground: Ground): (call: Call) => void;
}
