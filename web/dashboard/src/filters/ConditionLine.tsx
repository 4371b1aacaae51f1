import { ChevronDownIcon, CrossIcon, IconButton } from "@hovor/ui";

import { t } from "../text";
import { newCondition } from "./draft";
import { type Condition, type Field, fields } from "./filter";
import { ValueField } from "./ValueField";

export interface ConditionLineProps {
  readonly condition: Condition;
  readonly onChange: (condition: Condition) => void;
  /** Absent where it is the only one. */
  readonly onRemove: (() => void) | undefined;
}

/** One condition: what is looked at, whether it is to hold or not, and the value. */
export function ConditionLine({ condition, onChange, onRemove }: ConditionLineProps) {
  const { field, isNot } = condition;
  return (
    <div class="condition" role="group" aria-label={t("filters.condition")}>
      <Pick
        label={t("filters.field")}
        value={field}
        options={fields.map((value) => ({ value, label: t(`filters.of.${value}`) }))}
        onValue={(value) => onChange({ ...newCondition(value as Field), isNot })}
      />
      <Pick
        label={t("filters.holds")}
        value={isNot ? "not" : "is"}
        options={(["is", "not"] as const).map((value) => ({ value, label: t(`filters.${value}`) }))}
        onValue={(value) => onChange({ ...condition, isNot: value === "not" })}
      />
      <ValueField condition={condition} onValue={(value) => onChange({ ...condition, value })} />
      {onRemove && (
        <IconButton label={t("filters.removeCondition")} size="s" place="push" onClick={onRemove}>
          <CrossIcon />
        </IconButton>
      )}
    </div>
  );
}

export interface PickProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onValue: (value: string) => void;
}

/** One of a few in a line: its label is only heard. */
export function Pick({ label, value, options, onValue }: PickProps) {
  return (
    <span class="pick">
      <select aria-label={label} class="in" value={value} onChange={(event) => onValue(event.currentTarget.value)}>
        {options.map((one) => (
          <option key={one.value} value={one.value}>
            {one.label}
          </option>
        ))}
      </select>
      <ChevronDownIcon />
    </span>
  );
}
