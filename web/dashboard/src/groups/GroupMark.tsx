import type { Conversation } from "@hovor/protocol";
import { Badge, TeamIcon } from "@hovor/ui";

import { useDeskState } from "../desk";
import { t } from "../text";

/** Whose a conversation is to answer; nothing where it is everybody's. */
export function GroupMark({ conversation }: { readonly conversation: Conversation }) {
  const group = useDeskState().groups.get(conversation.group_id ?? "");
  if (!group) return null;
  return (
    <span class="group-mark" data-tip={t("groups.is", { name: group.name })}>
      <Badge tone="line" icon={<TeamIcon size="s" />}>
        <span class="unseen">{t("groups.is", { name: "" })}</span>
        <span class="cut" dir="auto">
          {group.name}
        </span>
      </Badge>
    </span>
  );
}
