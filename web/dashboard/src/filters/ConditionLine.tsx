import { CrossIcon, IconButton } from "@hovor/ui";

import { t } from "../text";
import { newCondition } from "./draft";
import { type Condition, type Field, fields } from "./filter";
import { Pick } from "./Pick";
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
  const isText = field === "words" || field === "name";
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
        options={[
          { value: "is", label: t(isText ? "filters.has" : "filters.is") },
          { value: "not", label: t(isText ? "filters.hasNot" : "filters.not") },
        ]}
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
