import { useId } from "preact/hooks";

import { useDeskState } from "../desk";
import type { State } from "../store";
import { t } from "../text";
import { type Condition, isPlain, none } from "./filter";
import { Pick } from "./Pick";

export interface ValueFieldProps {
  readonly condition: Condition;
  readonly onValue: (value: string) => void;
}

/** What the condition asks for, by what it looks at: one of those that there are, words, or minutes. */
export function ValueField({ condition, onValue }: ValueFieldProps) {
  const state = useDeskState();
  const { field, value } = condition;
  const label = t("filters.value");
  if (isPlain(field)) return null;

  if (field === "waiting") {
    return (
      <span class="row tight">
        <input
          class="in minutes"
          type="number"
          min={1}
          max={100_000}
          aria-label={t("filters.minutes")}
          value={value}
          onInput={(event) => onValue(event.currentTarget.value)}
        />
        <span class="dim">{t("filters.min")}</span>
      </span>
    );
  }
  if (field === "name" || field === "words") return <Words label={label} value={value} onValue={onValue} />;
  if (field === "tag") return <Words label={label} value={value} onValue={onValue} known={tagsIn(state)} />;

  const options = optionsOf(state, condition);
  const isKnown = options.some((one) => one.value === value);
  const first = isKnown ? [] : [{ value, label: t(value ? "filters.gone" : "filters.choose") }];
  return <Pick label={label} value={value} options={[...first, ...options]} onValue={onValue} />;
}

function optionsOf(state: State, { field }: Condition) {
  switch (field) {
    case "state":
      return (["waiting", "active", "closed"] as const).map((value) => ({ value, label: t(`filters.state.${value}`) }));
    case "rating":
      return (["good", "normal", "bad"] as const).map((value) => ({ value, label: t(`rating.${value}`) }));
    case "reason":
      return (["solved", "no_answer", "spam", "other"] as const).map((value) => ({
        value,
        label: t(`reason.${value}`),
      }));
    case "agent": {
      const active = [...state.agents.values()].filter((one) => one.is_active && one.id !== state.myId);
      const others = active
        .sort((a, b) => a.name.localeCompare(b.name))
        .map(({ id, name }) => ({ value: id, label: name }));
      return [{ value: state.myId, label: t("you") }, { value: none, label: t("filters.nobody") }, ...others];
    }
    case "group": {
      const groups = [...state.groups.values()].sort((a, b) => a.name.localeCompare(b.name));
      return [
        { value: none, label: t("filters.noGroup") },
        ...groups.map(({ id, name }) => ({ value: id, label: name })),
      ];
    }
    default: {
      const categories = state.account.categories ?? [];
      return [
        { value: none, label: t("filters.noCategory") },
        ...categories.map((one) => ({ value: one, label: one })),
      ];
    }
  }
}

interface WordsProps {
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly known?: readonly string[];
}

function Words({ label, value, onValue, known }: WordsProps) {
  const id = useId();
  return (
    <>
      <input
        class="in"
        type="text"
        dir="auto"
        maxLength={100}
        aria-label={label}
        value={value}
        {...(known && { list: id })}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
      {known && (
        <datalist id={id}>
          {known.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      )}
    </>
  );
}

function tagsIn(state: State): string[] {
  const all = new Set([...state.conversations.values()].flatMap(({ tags = [] }) => tags));
  return [...all].sort((a, b) => a.localeCompare(b));
}
