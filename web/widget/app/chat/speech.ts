import { keyOfLanguage } from "../../language";
import { readTranslations } from "../../translations";
import { siteNames } from "../texts/siteNames";
import { english, loadTexts, type Texts } from "../texts/texts";

/** The language that the chat box speaks, and what the site, or else the account, would rather have it say. */
export class Speech {
  readonly #onTexts: (texts: Texts) => void;
  readonly #ofSite = new Map<string, Record<string, string>>();
  #ofAccount = (_language: string): Record<string, string> => ({});
  #language: string | undefined;
  #texts = english;

  constructor(onTexts: (texts: Texts) => void) {
    this.#onTexts = onTexts;
  }

  /** As it was asked for. Undefined before anything was. */
  get language(): string | undefined {
    return this.#language;
  }

  async speak(tag: string): Promise<void> {
    const language = tag.slice(0, 35);
    this.#language = language;
    const texts = await loadTexts(language);
    if (this.#language !== language) return; // another was asked for meanwhile
    this.#texts = texts;
    document.documentElement.lang = texts.language;
    document.documentElement.dir = texts.direction;
    this.#tell();
  }

  /** Of the account, by the tag of a language. */
  set ofAccount(words: (language: string) => Record<string, string>) {
    this.#ofAccount = words;
    this.#tell();
  }

  /** Of a tree of texts, as sites know it: in one language or, with an empty one, in all. */
  translate(language: string, tree: unknown): void {
    const name = keyOfLanguage(language);
    this.#ofSite.set(name, { ...this.#ofSite.get(name), ...readTranslations(siteNames, tree) });
    this.#tell();
  }

  #tell(): void {
    const language = this.#language ?? "";
    const always = this.#ofSite.get("");
    const here = this.#ofSite.get(keyOfLanguage(language));
    this.#onTexts(this.#texts.with({ ...this.#ofAccount(language), ...always, ...here }));
  }
}
