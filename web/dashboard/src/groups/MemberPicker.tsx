import { Face, SearchIcon } from "@hovor/ui";
import { useState } from "preact/hooks";

import { useDeskState } from "../desk";
import { match } from "../match";
import { t } from "../text";

export interface MemberPickerProps {
  readonly chosen: ReadonlySet<string>;
  readonly onChosen: (chosen: ReadonlySet<string>) => void;
}

const field = (text: string, isName: boolean) => ({ text, weight: 1, isName });

/** Fewer fit into the list without looking for anybody. */
const searchedFrom = 6;

/** Some of the team, to be ticked. What is typed narrows the list, and unticks nobody. */
export function MemberPicker({ chosen, onChosen }: MemberPickerProps) {
  const [query, setQuery] = useState("");
  const people = [...useDeskState().agents.values()]
    .filter((one) => one.is_active || chosen.has(one.id))
    .sort((a, b) => a.name.localeCompare(b.name));
  const fitting = people.filter((one) => match(query, [field(one.name, true), field(one.email, false)]));

  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    onChosen(next);
  };
  return (
    <fieldset class="members">
      <legend class="label">
        {t("groups.who")} <span class="faint num">{t("groups.chosen", { count: chosen.size })}</span>
      </legend>
      {people.length >= searchedFrom && (
        <label class="in">
          <SearchIcon />
          <span class="unseen">{t("groups.find")}</span>
          <input
            type="text"
            enterKeyHint="search"
            placeholder={t("groups.find")}
            value={query}
            onInput={(event) => setQuery(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === "Enter") event.preventDefault(); // looks for somebody, and sends nothing
            }}
          />
        </label>
      )}
      <div class="people">
        {fitting.length === 0 && <p class="t13 faint">{t("groups.nobodyFits")}</p>}
        {fitting.map((one) => (
          <label class="person" key={one.id}>
            <input type="checkbox" checked={chosen.has(one.id)} onChange={() => toggle(one.id)} />
            <Face id={one.id} size="s" name={one.name} photoUrl={one.photo_url} />
            <span class="grow cut">{one.name}</span>
            <span class="t12 faint cut">{one.is_active ? one.job_title : t("team.deactivated")}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
