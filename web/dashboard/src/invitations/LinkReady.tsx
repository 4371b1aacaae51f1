import type { InvitationLink } from "@hovor/protocol";
import { Button, Dialog } from "@hovor/ui";
import { useRef } from "preact/hooks";

import { CopyButton } from "../page";
import { t } from "../text";
import { linkOf } from "./link";

export interface LinkReadyProps {
  readonly made: InvitationLink;
  readonly onClose: () => void;
}

/** The link of an invitation, this once: the server keeps no more than a trace of it. */
export function LinkReady({ made, onClose }: LinkReadyProps) {
  const block = useRef<HTMLElement>(null);
  const link = linkOf(made.token);
  return (
    <Dialog title={t("invitations.ready")} closeLabel={t("close")} onClose={onClose}>
      <div class="form">
        <p role="status">{t("invitations.tell", { email: made.invitation.email })}</p>
        <code ref={block} class="invite-link" dir="ltr">
          {link}
        </code>
        <div class="acts end">
          <Button onClick={onClose}>{t("invitations.done")}</Button>
          <CopyButton kind="main" text={link} label={t("invitations.copy")} block={block} />
        </div>
      </div>
    </Dialog>
  );
}
