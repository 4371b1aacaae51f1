import type { ConsentMode } from "@hovor/protocol";

import type { Jar } from "./jar";

export type ConsentKind = "analytics" | "marketing";

const kinds = ["analytics", "marketing"] satisfies ConsentKind[];

/** What a consent command says; undefined for what is neither yes nor no. */
export function readConsent(value: unknown): boolean | undefined {
  return typeof value === "boolean" ? value : undefined;
}

/** The visitor's browser objects to being followed, to every site. */
export const objects = (): boolean => Reflect.get(navigator, "globalPrivacyControl") === true;

/**
 * What the visitor has agreed to on this site, here or on an earlier page. A browser that objects for its visitor counts
 * as a refusal of both, until the site says by its commands what the visitor has chosen there.
 */
export class Consent {
  readonly #isOpen: boolean;
  readonly #jar: Jar;
  readonly #given = new Map<ConsentKind, boolean>();
  #hasOpened = false;

  constructor(mode: ConsentMode, jar: Jar) {
    this.#isOpen = mode === "open" && !objects();
    this.#jar = jar;
    for (const word of (jar.get("consent") ?? "").split(".")) {
      if (word === "chat") this.#hasOpened = true;
      for (const kind of kinds) if (word === kind || word === `no-${kind}`) this.#given.set(kind, word === kind);
    }
    this.#apply();
  }

  /** Undefined where the visitor was not asked. */
  of(kind: ConsentKind): boolean | undefined {
    return this.#given.get(kind) ?? (objects() ? false : undefined);
  }

  /** Those that were given or refused by word. */
  get all(): ReadonlyMap<ConsentKind, boolean> {
    return this.#given;
  }

  give(kind: ConsentKind, isGiven: boolean): void {
    this.#given.set(kind, isGiven);
    this.#keep();
  }

  /** Who opens the chat asks for what it needs. */
  openChat(): void {
    this.#hasOpened = true;
    this.#keep();
  }

  /** The next visitor has agreed to nothing yet. */
  forget(): void {
    this.#hasOpened = false;
    this.#given.clear();
    this.#jar.delete("consent");
    this.#apply();
  }

  #keep(): void {
    const words = kinds.flatMap((kind) => {
      const isGiven = this.#given.get(kind);
      return isGiven === undefined ? [] : [isGiven ? kind : `no-${kind}`];
    });
    this.#jar.set("consent", [...(this.#hasOpened ? ["chat"] : []), ...words].join("."));
    this.#apply();
  }

  #apply(): void {
    this.#jar.mayKeep = this.#isOpen || this.#hasOpened || kinds.some((kind) => this.#given.get(kind));
  }
}
