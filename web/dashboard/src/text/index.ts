export { chooseLanguage, preferredLanguage } from "./preference";
export { fileSize } from "./size";
export {
  type Entry,
  type Language,
  language,
  languages,
  locale,
  needSeldomTexts,
  numeral,
  showLanguage,
  type TextKey,
  type Texts,
  t,
} from "./text";
export { clockTime, dayOf, dayTitle, dayWords, duration, exactTime, listTime, stopwatch, whenTime } from "./time";
