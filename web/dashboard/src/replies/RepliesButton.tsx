import { BoltIcon, IconButton } from "@hovor/ui";

import { keysOf } from "../keys";
import { t } from "../text";

/** Opens the saved replies for those who do not type /, and closes them again. */
export function RepliesButton({ isOpen, onPress }: { readonly isOpen: boolean; readonly onPress: () => void }) {
  return (
    <IconButton
      label={t("replies.title")}
      keys={keysOf("savedReplies")}
      aria-expanded={isOpen}
      onPointerDown={(event) => event.preventDefault()} // the field keeps the focus, and the list stays to be closed
      onClick={onPress}
    >
      <BoltIcon />
    </IconButton>
  );
}
