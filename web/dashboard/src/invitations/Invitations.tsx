import type { Invitation, Role } from "@hovor/protocol";
import { AlertIcon, Banner, Button } from "@hovor/ui";
import { useState } from "preact/hooks";

import { useAction } from "../keys";
import { t } from "../text";
import { InvitationRow } from "./InvitationRow";
import { InviteDialog } from "./InviteDialog";
import { NewLinkDialog } from "./NewLinkDialog";
import { RevokeDialog } from "./RevokeDialog";
import { useInvitations } from "./useInvitations";

export interface InvitationsProps {
  /** That whoever looks may give. */
  readonly roles: readonly Role[];
  /** Somebody is being invited: the page's button asks for it. */
  readonly isInviting: boolean;
  readonly onInviting: (isInviting: boolean) => void;
}

interface Opened {
  readonly kind: "newLink" | "revoke";
  readonly invitation: Invitation;
}

/** Who is invited to the team and has not come yet. For admins; nothing to see while nobody is. */
export function Invitations({ roles, isInviting, onInviting }: InvitationsProps) {
  const { invitations = [], hasFailed, reload } = useInvitations();
  const [opened, setOpened] = useState<Opened | undefined>();
  useAction("invite", () => onInviting(true));
  const close = () => setOpened(undefined);
  return (
    <>
      {hasFailed && (
        <Banner tone="bad" icon={<AlertIcon />} inset>
          <p>{t("invitations.failed")}</p>
          <Button size="s" onClick={reload}>
            {t("tryAgain")}
          </Button>
        </Banner>
      )}
      {invitations.length > 0 && (
        <section class="groups" aria-labelledby="invitations-title">
          <header>
            <h2 id="invitations-title">{t("invitations.title")}</h2>
            <p class="dim t13">{t("invitations.lead")}</p>
          </header>
          <ul class="card">
            {invitations.map((invitation) => (
              <InvitationRow
                key={invitation.id}
                invitation={invitation}
                mayRenew={roles.includes(invitation.role)}
                onNewLink={() => setOpened({ kind: "newLink", invitation })}
                onRevoke={() => setOpened({ kind: "revoke", invitation })}
              />
            ))}
          </ul>
        </section>
      )}
      {isInviting && <InviteDialog roles={roles} onMade={reload} onClose={() => onInviting(false)} />}
      {opened?.kind === "newLink" && <NewLinkDialog invitation={opened.invitation} onMade={reload} onClose={close} />}
      {opened?.kind === "revoke" && <RevokeDialog invitation={opened.invitation} onRevoked={reload} onClose={close} />}
    </>
  );
}
