import { CrossIcon, IconButton, SelectField } from "@hovor/ui";

import { language, t } from "../text";

export interface LanguagesFieldProps {
  /** Tags, as the server keeps them. */
  readonly value: readonly string[];
  readonly onValue: (languages: readonly string[]) => void;
  readonly help: string;
}

/** As many as the server takes. */
const most = 20;

/** Those that visitors' browsers ask for most, by their tags. */
const offered = (
  "ar bg bn ca cs da de el en es et fa fi fr he hi hr hu id is it ja ka ko lt lv mk ms nb nl pl pt ro ru sk sl sq sr sv " +
  "th tr uk ur vi zh"
).split(" ");

/** In which languages somebody answers: each a chip, and a list to add others from. */
export function LanguagesField({ value, onValue, help }: LanguagesFieldProps) {
  const names = new Intl.DisplayNames([language.value], { type: "language" });
  const nameOf = (tag: string) => names.of(tag) ?? tag;
  const others = offered
    .filter((tag) => !value.includes(tag))
    .map((tag) => ({ value: tag, label: nameOf(tag) }))
    .sort((a, b) => a.label.localeCompare(b.label, language.value));
  return (
    <div class="stack">
      {value.length < most && (
        <SelectField
          label={t("languages.title")}
          value=""
          options={[{ value: "", label: t("languages.add") }, ...others]}
          help={help}
          onValue={(tag) => tag && onValue([...value, tag])}
        />
      )}
      {value.length > 0 && (
        <ul class="chips">
          {value.map((tag) => (
            <li class="chip" key={tag}>
              <span>{nameOf(tag)}</span>
              <IconButton
                label={t("languages.remove", { name: nameOf(tag) })}
                size="s"
                onClick={() => onValue(value.filter((one) => one !== tag))}
              >
                <CrossIcon size="s" />
              </IconButton>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
