import { language } from "../text";

/** The languages that the chat box speaks, by their tags: the files of web/widget/app/texts. */
export const chatBoxLanguages: readonly string[] = (
  "ar az bg ca cs da de el en es fa fi fr he hi hr hu is it ja ka lt lv mk nb nl pl pt pt-BR ro ru sk sl sr-Latn sv " +
  "th tr uk zh-Hans zh-Hant"
).split(" ");

/** In the language shown. */
export const languageName = (tag: string): string =>
  new Intl.DisplayNames([language.value], { type: "language" }).of(tag) ?? tag;

/** With their names in the language shown, in its order. */
export function languageOptions(): readonly { readonly value: string; readonly label: string }[] {
  return chatBoxLanguages
    .map((value) => ({ value, label: languageName(value) }))
    .sort((a, b) => a.label.localeCompare(b.label, language.value));
}
