import type { CloseReason, Conversation } from "@hovor/protocol";
import { AlertIcon, Button, CheckIcon, ChevronDownIcon, ClockIcon, Menu, MoreIcon } from "@hovor/ui";

import { useDesk } from "../desk";
import { keysOf } from "../keys";
import { useNarrow } from "../page";
import { t } from "../text";
import { close } from "./actions";

const closeReasons = ["solved", "no_answer", "spam", "other"] as const satisfies readonly CloseReason[];

const icons = { solved: CheckIcon, no_answer: ClockIcon, spam: AlertIcon, other: MoreIcon };

/** What a menu offers: to close, each time for another reason. */
export function closingItems(onClose: (reason: CloseReason) => void) {
  return closeReasons.map((reason) => {
    const Icon = icons[reason];
    const keys = reason === "solved" ? { keys: keysOf("close") } : {};
    return {
      label: t("inbox.closeAs", { reason: t(`reason.${reason}`) }),
      icon: <Icon />,
      onChoose: () => onClose(reason),
      ...keys,
    };
  });
}

/** Closes as solved, or for a reason that is chosen beside it; on a phone that is in the menu of the head. */
export function CloseButton({ conversation }: { readonly conversation: Conversation }) {
  const desk = useDesk();
  const isNarrow = useNarrow();
  return (
    <span class="split">
      <Button size="s" icon={<CheckIcon />} keys={keysOf("close")} onClick={() => void close(desk, conversation)}>
        <span class="word">{t("inbox.close")}</span>
      </Button>
      {!isNarrow && (
        <Menu
          label={t("inbox.closeFor")}
          icon={<ChevronDownIcon />}
          items={closingItems((reason) => void close(desk, conversation, reason))}
        />
      )}
    </span>
  );
}
