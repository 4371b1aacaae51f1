import type { ChatBox as Appearance, ConsentMode } from "@hovor/protocol";

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

  /** The calls that came before, in order. */
  readonly waiting: readonly Call[];

  /** Undefined once the visitor is forgotten. */
  onIdentity(visitorId: string | undefined): void;
}

/** The second part, as a module: puts the chat box on the page, and yields what runs the page's calls from now on. */
export interface Part {
  settle(ground: Ground): (call: Call) => void;
}
