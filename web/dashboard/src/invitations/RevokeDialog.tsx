import type { Invitation } from "@hovor/protocol";
import { Button, Dialog, showToast } from "@hovor/ui";

import { RequestError } from "../api";
import { useDesk } from "../desk";
import { FormError, useSubmit } from "../form";
import { t } from "../text";

export interface RevokeDialogProps {
  readonly invitation: Invitation;
  readonly onRevoked: () => void;
  readonly onClose: () => void;
}

/** Asks before a link stops working: it can't be given back. */
export function RevokeDialog({ invitation, onRevoked, onClose }: RevokeDialogProps) {
  const { api } = useDesk();
  const { id, email } = invitation;
  const { isBusy, error, onSubmit } = useSubmit(async () => {
    await api.revokeInvitation(id).catch((reason: unknown) => {
      if (!(reason instanceof RequestError) || reason.code !== "not_found") throw reason; // gone is what was wanted
    });
    showToast({ text: t("invitations.revoked", { email }) });
    onRevoked();
    onClose();
  });
  return (
    <Dialog title={t("invitations.revokeTitle", { email })} closeLabel={t("close")} onClose={onClose}>
      <form class="form" onSubmit={onSubmit}>
        <FormError text={error} />
        <p>{t("invitations.revokeText")}</p>
        <div class="acts end">
          <Button onClick={onClose}>{t("cancel")}</Button>
          <Button type="submit" kind="danger" busy={isBusy}>
            {t("invitations.revokeDo")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
