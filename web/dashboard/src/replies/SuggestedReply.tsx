import { UserIcon } from "@hovor/ui";

import { Marked } from "../match";
import { t } from "../text";
import type { Fit } from "./rank";

/** A saved reply in the list over the composer: in one line, as it would be inserted. */
export function SuggestedReply({ fit: { reply, words, marks } }: { readonly fit: Fit }) {
  return (
    <>
      <span class="mono">
        /<Marked text={reply.shortcut} marks={marks.shortcut} />
      </span>
      <span class="cut" dir="auto">
        <Marked text={words} marks={marks.words} isExcerpt />
      </span>
      <span class="suggestion-end">
        {reply.folder && (
          <span class="cut">
            <Marked text={reply.folder} marks={marks.folder} />
          </span>
        )}
        {reply.is_personal && (
          <>
            <UserIcon size="s" />
            <span class="unseen">{t("replies.mine")}</span>
          </>
        )}
      </span>
    </>
  );
}
