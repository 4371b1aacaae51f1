import type { Config } from "./config";
import { isHiddenAt } from "./hideRules";

/** Held against the window's width, and the rules of the page for its address, whenever it may have changed. */
export function visibilityHere(config: Config, isOnline: boolean, phone: MediaQueryList): Visibility {
  return new Visibility(config, isOnline, {
    isOnPhone: () => phone.matches,
    isHiddenHere: () => isHiddenAt(new URL(location.href), Reflect.get(window, "_smartsupp")),
  });
}

/** What decides beside the site's own words. */
export interface Circumstances {
  readonly isOnPhone: () => boolean;

  /** The site's rules for the present address. */
  readonly isHiddenHere: () => boolean;
}

/**
 * Whether the chat box is to be seen. What the page asks for by a command goes before its configuration, and before
 * its rule for the present address until the next one.
 */
export class Visibility {
  isOnline: boolean;
  readonly #config: Config;
  readonly #circumstances: Circumstances;
  #asked: boolean | undefined;
  #isHiddenHere: boolean;

  constructor(config: Config, isOnline: boolean, circumstances: Circumstances) {
    this.#config = config;
    this.#circumstances = circumstances;
    this.isOnline = isOnline;
    this.#isHiddenHere = circumstances.isHiddenHere();
  }

  get isVisible(): boolean {
    return !this.#isHiddenHere && (this.#asked ?? this.#isWanted);
  }

  ask(isVisible: boolean): void {
    this.#asked = isVisible;
    if (isVisible) this.#isHiddenHere = false;
  }

  /** The page shows another address. */
  turnPage(): void {
    this.#isHiddenHere = this.#circumstances.isHiddenHere();
  }

  get #isWanted(): boolean {
    const { isHidden, isHiddenOnPhones, isHiddenOffline } = this.#config;
    return !isHidden && !(isHiddenOnPhones && this.#circumstances.isOnPhone()) && !(isHiddenOffline && !this.isOnline);
  }
}
