import type { InvitationLink, Role } from "@hovor/protocol";
import { Button, Dialog, SelectField, TextField } from "@hovor/ui";
import { useState } from "preact/hooks";

import { useDesk } from "../desk";
import { emailError, FormError, useSubmit } from "../form";
import { t } from "../text";
import { LinkReady } from "./LinkReady";
import { explainInviting } from "./link";

export interface InviteDialogProps {
  readonly roles: readonly Role[];
  readonly onMade: () => void;
  readonly onClose: () => void;
}

/** Asks for whom a link is, then shows it. */
export function InviteDialog({ roles, onMade, onClose }: InviteDialogProps) {
  const { api } = useDesk();
  const [email, setEmail] = useState("");
  const [role, setRole] = useState<Role>("agent");
  const [isChecked, setChecked] = useState(false);
  const [made, setMade] = useState<InvitationLink | undefined>();
  const wrong = emailError(email);
  const { isBusy, error, onSubmit } = useSubmit(async () => {
    setChecked(true);
    if (wrong) return;
    setMade(await api.invite({ email: email.trim(), role }));
    onMade();
  }, explainInviting);
  if (made) return <LinkReady made={made} onClose={onClose} />;
  return (
    <Dialog title={t("invitations.invite")} closeLabel={t("close")} onClose={onClose}>
      <form class="form" noValidate onSubmit={onSubmit}>
        <FormError text={error} />
        <TextField
          label={t("field.email")}
          type="email"
          autoComplete="off"
          maxLength={255}
          value={email}
          onValue={setEmail}
          error={isChecked ? wrong : undefined}
        />
        <SelectField
          label={t("team.role")}
          value={role}
          options={roles.map((value) => ({ value, label: t(`role.${value}`) }))}
          help={t(`role.${role}Means`)}
          onValue={setRole}
        />
        <div class="acts end">
          <Button onClick={onClose}>{t("cancel")}</Button>
          <Button type="submit" kind="main" busy={isBusy}>
            {t("invitations.make")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
