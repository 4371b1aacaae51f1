import type { Hours } from "@hovor/protocol";
import { Button, Dialog, showToast } from "@hovor/ui";
import { useState } from "preact/hooks";

import { useDesk } from "../desk";
import { FormError, useSubmit } from "../form";
import { t } from "../text";
import { isRight } from "./check";
import { draftOf, firstDraft, hoursOf } from "./draft";
import { explainHours } from "./explainHours";
import { LaterEditor } from "./LaterEditor";

export interface HoursDialogProps {
  /** Those of the company until now. */
  readonly hours: Hours | undefined;
  readonly onClose: () => void;
}

/** Changes when the company works. */
export function HoursDialog({ hours, onClose }: HoursDialogProps) {
  const { api } = useDesk();
  const [draft, setDraft] = useState(() => (hours ? draftOf(hours) : firstDraft()));
  const [isChecked, setChecked] = useState(false);
  const { isBusy, error, onSubmit } = useSubmit(async () => {
    setChecked(true);
    if (!isRight(draft)) return;
    await api.setHours(hoursOf(draft));
    showToast({ text: t("saved") });
    onClose();
  }, explainHours);
  return (
    <Dialog title={t("hours.title")} closeLabel={t("close")} wide onClose={onClose}>
      <form class="form" noValidate onSubmit={onSubmit}>
        <LaterEditor draft={draft} onDraft={setDraft} isChecked={isChecked} />
        <FormError text={error ?? (isChecked && !isRight(draft) ? t("hours.notRight") : undefined)} />
        <div class="acts end">
          <Button onClick={onClose}>{t("cancel")}</Button>
          <Button type="submit" kind="main" busy={isBusy}>
            {t("save")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
