import type { ChatBox as Appearance } from "@hovor/protocol";

import { keyOfLanguage } from "../language";
import { said } from "../said";
import { english, fetchTexts, type Texts } from "./texts";

/** The language that the chat box speaks on the page, and what the site, or else the account, would rather have it say. */
export class Words {
  readonly #translations = new Map<string, Partial<Texts>>();
  readonly #known: Texts | undefined;
  readonly #appearance: Appearance;
  readonly #onChange: () => void;
  #language = "";
  #texts: Texts | undefined;

  /** `known`: those of a language that are there already. */
  constructor(known: Texts | undefined, appearance: Appearance, onChange: () => void) {
    this.#known = known;
    this.#appearance = appearance;
    this.#onChange = onChange;
  }

  /** As it was asked for. */
  get language(): string {
    return this.#language;
  }

  /** Some come a moment after their language was asked for. Until the first have come, English stands in. */
  get haveCome(): boolean {
    return this.#texts !== undefined;
  }

  get texts(): Texts {
    const texts = this.#texts ?? english;
    const { settings, greeting } = this.#appearance;
    return {
      ...texts,
      greeting: said(settings, this.#language, "greeting") || greeting || texts.greeting,
      ...this.#translations.get(""),
      ...this.#translations.get(keyOfLanguage(this.#language)),
    };
  }

  speak(language: string): void {
    this.#language = language;
    fetchTexts(language, this.#known, (texts) => {
      if (this.#language !== language) return; // another was asked for meanwhile
      this.#texts = texts;
      this.#onChange();
    });
  }

  /** In one language or, where none is named, in all. */
  translate(texts: Partial<Texts>, language: string): void {
    const key = keyOfLanguage(language);
    this.#translations.set(key, { ...this.#translations.get(key), ...texts });
    this.#onChange();
  }
}
