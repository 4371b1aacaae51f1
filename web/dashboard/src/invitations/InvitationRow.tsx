import type { Invitation } from "@hovor/protocol";
import { Menu, MoreIcon, RetryIcon, TrashIcon } from "@hovor/ui";

import { useDeskState } from "../desk";
import { exactTime, t } from "../text";

export interface InvitationRowProps {
  readonly invitation: Invitation;
  /** Whoever looks may invite somebody in this role. */
  readonly mayRenew: boolean;
  readonly onNewLink: () => void;
  readonly onRevoke: () => void;
}

/** Who is invited as what, by whom, and until when. */
export function InvitationRow({ invitation, mayRenew, onNewLink, onRevoke }: InvitationRowProps) {
  const { email, role, invited_by: inviterId, expires_at: expiresAt } = invitation;
  const inviter = useDeskState().agents.get(inviterId);
  return (
    <li class="invitation">
      <div>
        <b class="med" dir="auto">
          {email}
        </b>
        {inviter && <p class="faint t12">{t("invitations.by", { name: inviter.name })}</p>}
      </div>
      <span>{t(`role.${role}`)}</span>
      <span class="dim">{t("invitations.until", { time: exactTime(expiresAt) })}</span>
      <Menu
        label={t("invitations.actionsFor", { email })}
        icon={<MoreIcon />}
        items={[
          {
            label: t("invitations.newLink"),
            icon: <RetryIcon />,
            refusal: mayRenew ? undefined : t("invitations.ownersOnly"),
            onChoose: onNewLink,
          },
          { label: t("invitations.revoke"), icon: <TrashIcon />, isDangerous: true, onChoose: onRevoke },
        ]}
      />
    </li>
  );
}
