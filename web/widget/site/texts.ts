import { languageOf } from "../language";
import { fetchTable } from "./tables";
import en from "./texts/en.json";

export interface Table {
  readonly open: string;
  readonly close: string;
  readonly chat: string;
  readonly greeting: string;
  readonly dismiss: string;

  /** On the bar, where the chat box is one. */
  readonly online: string;
  readonly offline: string;

  /** By plural category, `#` stands for the number. */
  readonly unread: Readonly<Record<string, string>>;
}

export interface Texts extends Table {
  readonly language: string;
}

export const english: Texts = { ...en, language: "en" };

/** In the language of a tag such as `cs-CZ`; in English for one that we do not speak. At once those that are known. */
export function fetchTexts(tag: string, known: Texts | undefined, use: (texts: Texts) => void): void {
  const language = languageOf(tag) ?? "en";
  if (known?.language === language) return use(known);
  if (language === "en") return use(english);
  fetchTable(language).then(
    (module) => use({ ...module.default, language }),
    () => use(english), // words in another language are better than none
  );
}

export function countUnread({ language, unread }: Texts, count: number): string {
  const text = unread[new Intl.PluralRules(language).select(count)] ?? unread["other"];
  return String(text).replace("#", numberIn(language, count));
}

export const numberIn = (language: string, count: number): string => new Intl.NumberFormat(language).format(count);
