import { dayWords, t } from "../text";
import type { FilterName, SearchFilter } from "./question";

/** A filter as its chip says it. */
export function filterWords({ name, value }: SearchFilter): string {
  if (name === "has") return t("search.has");
  if (name === "before" || name === "after") return t(`search.${name}`, { value: dayWords(value) });
  if (name !== "from") return t(`search.${name}`, { value });
  const who = value === "visitor" ? t("search.aVisitor") : value === "agent" ? t("search.anAgent") : value;
  return t("search.from", { value: who });
}

/** What a filter looks at. */
export function filterHelp(name: FilterName): string {
  return t(`search.${name}Help`);
}
