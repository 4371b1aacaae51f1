import { TeamIcon, UserIcon } from "@hovor/ui";

import { t } from "../text";

/** Who has a saved reply: a shape and a word. */
export function WhoseReply({ isPersonal }: { readonly isPersonal: boolean }) {
  return (
    <span class="reply-whose">
      {isPersonal ? <UserIcon size="s" /> : <TeamIcon size="s" />}
      {isPersonal ? t("replies.mine") : t("replies.team")}
    </span>
  );
}
