import type { Invitation, InvitationLink } from "@hovor/protocol";
import { Button, Dialog } from "@hovor/ui";
import { useState } from "preact/hooks";

import { useDesk } from "../desk";
import { FormError, useSubmit } from "../form";
import { t } from "../text";
import { LinkReady } from "./LinkReady";
import { explainInviting } from "./link";

export interface NewLinkDialogProps {
  readonly invitation: Invitation;
  readonly onMade: () => void;
  readonly onClose: () => void;
}

/** Invites the same person again, once it is sure: the link they have is lost with it. */
export function NewLinkDialog({ invitation, onMade, onClose }: NewLinkDialogProps) {
  const { api } = useDesk();
  const { email, role } = invitation;
  const [made, setMade] = useState<InvitationLink | undefined>();
  const { isBusy, error, onSubmit } = useSubmit(async () => {
    setMade(await api.invite({ email, role }));
    onMade();
  }, explainInviting);
  if (made) return <LinkReady made={made} onClose={onClose} />;
  return (
    <Dialog title={t("invitations.newLinkTitle", { email })} closeLabel={t("close")} onClose={onClose}>
      <form class="form" onSubmit={onSubmit}>
        <FormError text={error} />
        <p>{t("invitations.newLinkText")}</p>
        <div class="acts end">
          <Button onClick={onClose}>{t("cancel")}</Button>
          <Button type="submit" kind="main" busy={isBusy}>
            {t("invitations.newLinkDo")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
