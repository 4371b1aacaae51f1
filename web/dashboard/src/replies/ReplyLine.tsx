import type { SavedReply } from "@hovor/protocol";
import { CopyIcon, classes, Menu, MoreIcon, PencilIcon, TrashIcon } from "@hovor/ui";

import { useDesk, useMe } from "../desk";
import { Marked } from "../match";
import { t } from "../text";
import { remove } from "./actions";
import type { Fit } from "./rank";
import { whyNotChange } from "./rights";
import { WhoseReply } from "./WhoseReply";

export interface ReplyLineProps {
  readonly fit: Fit;
  readonly isAtCursor: boolean;
  readonly onOpen: (reply: SavedReply) => void;
  readonly onDuplicate: (reply: SavedReply) => void;
}

/** A saved reply in the page's list. */
export function ReplyLine({ fit: { reply, marks }, isAtCursor, onOpen, onDuplicate }: ReplyLineProps) {
  const desk = useDesk();
  const refusal = whyNotChange(useMe(), reply);
  const why = refusal && t(refusal);
  return (
    <div class={classes("reply-line", isAtCursor && "is-hover")}>
      <button type="button" class="reply-open" onClick={() => onOpen(reply)}>
        <span class="mono reply-shortcut">
          /<Marked text={reply.shortcut} marks={marks.shortcut} />
        </span>
        <WhoseReply isPersonal={reply.is_personal} />
        <span class="reply-text" dir="auto">
          <Marked text={reply.text} marks={marks.words} isExcerpt />
        </span>
      </button>
      <Menu
        label={t("replies.actionsFor", { shortcut: reply.shortcut })}
        icon={<MoreIcon />}
        items={[
          { label: t("replies.edit"), icon: <PencilIcon />, refusal: why, onChoose: () => onOpen(reply) },
          { label: t("replies.duplicate"), icon: <CopyIcon />, onChoose: () => onDuplicate(reply) },
          {
            label: t("replies.delete"),
            icon: <TrashIcon />,
            isDangerous: true,
            refusal: why,
            onChoose: () => void remove(desk, reply),
          },
        ]}
      />
    </div>
  );
}
