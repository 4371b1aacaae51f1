import { Field, SelectField } from "@hovor/ui";

import { useDeskState } from "../desk";
import { t } from "../text";
import { actions, nameOf, type Sought } from "./audit";

export interface AuditFilterProps {
  readonly sought: Sought;
  readonly onSought: (sought: Sought) => void;
}

/** What was done, by whom, and when. */
export function AuditFilter({ sought, onSought }: AuditFilterProps) {
  const agents = [...useDeskState().agents.values()].sort((a, b) => a.name.localeCompare(b.name));
  return (
    <div class="audit-filter">
      <SelectField
        label={t("audit.what")}
        value={sought.action}
        options={[
          { value: "", label: t("audit.anything") },
          ...actions.map((action) => ({ value: action, label: nameOf(action) })),
        ]}
        onValue={(action) => onSought({ ...sought, action })}
      />
      <SelectField
        label={t("audit.who")}
        value={sought.agentId}
        options={[
          { value: "", label: t("audit.anybody") },
          ...agents.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onValue={(agentId) => onSought({ ...sought, agentId })}
      />
      <Day label={t("audit.since")} value={sought.since} onValue={(since) => onSought({ ...sought, since })} />
      <Day label={t("audit.until")} value={sought.until} onValue={(until) => onSought({ ...sought, until })} />
    </div>
  );
}

interface DayProps {
  readonly label: string;
  readonly value: string;
  readonly onValue: (day: string) => void;
}

function Day({ label, value, onValue }: DayProps) {
  return (
    <Field label={label}>
      {(ids) => (
        <input {...ids} type="date" class="in" value={value} onInput={(event) => onValue(event.currentTarget.value)} />
      )}
    </Field>
  );
}
