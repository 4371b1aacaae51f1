import { keyOfLanguage } from "../language";
import { english, fetchTexts, type Texts } from "./texts";

/** The language that the chat box speaks on the page, and what the site would rather have it say. */
export class Words {
  readonly #translations = new Map<string, Partial<Texts>>();
  readonly #known: Texts | undefined;
  readonly #onChange: () => void;
  #language = "";
  #texts: Texts | undefined;

  /** `known`: those of a language that are there already. */
  constructor(known: Texts | undefined, onChange: () => void) {
    this.#known = known;
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
    const mine = { ...this.#translations.get(""), ...this.#translations.get(keyOfLanguage(this.#language)) };
    return { ...(this.#texts ?? english), ...mine };
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
