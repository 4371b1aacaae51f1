import { languageOf, languageTag } from "../../language";

/**
 * One of our languages as it is spoken where the page or, if it does not say, the visitor is at home: in London they
 * write 21:05, in Boston 9:05 PM.
 */
export function localeOf(language: string, asked: string, ofVisitor = navigator.languages): string {
  for (const tag of [asked, ...ofVisitor]) {
    const region = languageOf(tag) === language && regionOf(tag);
    if (region) return new Intl.Locale(language, { region }).toString();
  }
  return language;
}

function regionOf(code: string): string | undefined {
  try {
    return new Intl.Locale(languageTag(code) ?? "").region;
  } catch {
    return undefined; // in the form of a tag, and none all the same
  }
}
