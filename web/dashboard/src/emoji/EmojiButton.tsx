import { HappyIcon, IconButton } from "@hovor/ui";

import { keysOf, useAction } from "../keys";
import { t } from "../text";

/** Opens the emoji for those who do not type a colon, and closes them again. */
export function EmojiButton({ isOpen, onPress }: { readonly isOpen: boolean; readonly onPress: () => void }) {
  useAction("emoji", onPress);
  return (
    <IconButton label={t("emoji.add")} keys={keysOf("emoji")} aria-expanded={isOpen} onClick={onPress}>
      <HappyIcon />
    </IconButton>
  );
}
