import { Segments } from "@hovor/ui";

import { useDeskState } from "../desk";
import { t } from "../text";
import { type Draft, draftOf, firstDraft } from "./draft";
import { LaterEditor } from "./LaterEditor";

export interface GroupHoursProps {
  /** Absent: as the company. */
  readonly draft: Draft | undefined;
  readonly onDraft: (draft: Draft | undefined) => void;
  readonly isChecked: boolean;
}

/** When a group works: as the company, or at hours of its own, which begin as the company's. */
export function GroupHours({ draft, onDraft, isChecked }: GroupHoursProps) {
  const { hours } = useDeskState().account;
  return (
    <div class="stack">
      <p class="label">{t("hours.title")}</p>
      <div>
        <Segments
          label={t("hours.title")}
          value={draft ? "own" : "company"}
          options={[
            { value: "company", label: t("hours.asCompany") },
            { value: "own", label: t("hours.own") },
          ]}
          onValue={(value) => onDraft(value === "own" ? (hours ? draftOf(hours) : firstDraft()) : undefined)}
        />
      </div>
      {draft && <LaterEditor draft={draft} onDraft={onDraft} isChecked={isChecked} />}
    </div>
  );
}
