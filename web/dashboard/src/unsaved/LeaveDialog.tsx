import { Button, Dialog } from "@hovor/ui";

import { FormError } from "../form";
import { t } from "../text";

export interface LeaveDialogProps {
  readonly isBusy: boolean;
  readonly error: string | undefined;
  readonly onStay: () => void;
  readonly onDiscard: () => void;
  readonly onSave: () => void;
}

/** Asks what to do with unsaved changes before their page goes. */
export function LeaveDialog({ isBusy, error, onStay, onDiscard, onSave }: LeaveDialogProps) {
  return (
    <Dialog title={t("unsaved.leaveTitle")} closeLabel={t("close")} onClose={onStay}>
      <FormError text={error} />
      <p>{t("unsaved.leaveText")}</p>
      <div class="acts end wrap">
        <Button onClick={onStay}>{t("unsaved.stay")}</Button>
        <Button onClick={onDiscard}>{t("unsaved.leaveDiscard")}</Button>
        <Button kind="main" busy={isBusy} onClick={onSave}>
          {t("unsaved.leaveSave")}
        </Button>
      </div>
    </Dialog>
  );
}
