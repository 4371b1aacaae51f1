import { TextArea } from "@hovor/ui";

import { Card } from "../page";
import { t } from "../text";
import { type CheckedList, type ListName, most } from "./check";

const fewestRows = 4;
const mostRows = 14;

export interface EntryListProps {
  readonly name: ListName;
  readonly text: string;
  readonly checked: CheckedList;
  readonly onText: (text: string) => void;
}

/** One of the lists, as text with an entry a line: so many can be pasted, sorted and taken away at once. */
export function EntryList({ name, text, checked, onText }: EntryListProps) {
  const rows = Math.min(mostRows, Math.max(fewestRows, text.split("\n").length + 1));
  return (
    <Card title={t(`protection.${name}`)} lead={t(`protection.${name}_lead`)}>
      <TextArea
        label={t(`protection.${name}_field`)}
        value={text}
        onValue={onText}
        rows={rows}
        help={t(`protection.${name}_help`)}
        error={problemOf(name, checked)}
        spellcheck={false}
        autocapitalize="off"
      />
      <p class="faint t12">{t("protection.count", { count: checked.entries.length, most: most[name] })}</p>
    </Card>
  );
}

/** The first thing that is wrong, and how much else. */
function problemOf(name: ListName, { entries, problems }: CheckedList): string | undefined {
  const [first, ...more] = problems;
  if (!first) return entries.length > most[name] ? t("protection.tooMany", { most: most[name] }) : undefined;
  const what = `\u201c${first.entry}\u201d: ${t(first.text)}`;
  return more.length > 0 ? `${what} ${t("protection.andMore", { count: more.length })}` : what;
}
