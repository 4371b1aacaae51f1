import type { SavedReply } from "@hovor/protocol";
import { Banner, Button, CopyIcon, Dialog, InfoIcon } from "@hovor/ui";

import { useDeskState } from "../desk";
import { t } from "../text";
import { Preview } from "./Preview";

export interface ReplyViewProps {
  readonly reply: SavedReply;
  readonly onDuplicate: () => void;
  readonly onClose: () => void;
}

/** One of the team's, before somebody who can't change it. */
export function ReplyView({ reply, onDuplicate, onClose }: ReplyViewProps) {
  const admins = [...useDeskState().agents.values()].filter((one) => one.is_active && one.role !== "agent");
  return (
    <Dialog title={`/${reply.shortcut}`} closeLabel={t("close")} onClose={onClose}>
      <Banner tone="info" icon={<InfoIcon />} inset>
        {t("replies.askAdmins", { names: admins.map((one) => one.name).join(", ") })}
      </Banner>
      <Preview text={reply.text} />
      <div class="form">
        <div class="acts end">
          <Button icon={<CopyIcon />} onClick={onDuplicate}>
            {t("replies.duplicateForMe")}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
