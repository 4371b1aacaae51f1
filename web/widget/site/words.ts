import { type Texts, textsFor } from "./texts";

/** The language that the chat box speaks on the page, and what the site would rather have it say. */
export class Words {
  language = "";
  readonly #translations = new Map<string, Partial<Texts>>();

  get texts(): Texts {
    const mine = { ...this.#translations.get(""), ...this.#translations.get(this.language) };
    return { ...textsFor(this.language), ...mine };
  }

  /** In one language or, where none is named, in all. */
  translate(texts: Partial<Texts>, language: string): void {
    this.#translations.set(language, { ...this.#translations.get(language), ...texts });
  }
}
