import { Button, ChatIcon } from "@hovor/ui";

import { useDeskState } from "../desk";
import { keysOf, useAction } from "../keys";
import { go } from "../place";
import { t } from "../text";
import { conversationPath } from "./conversationPath";
import type { VisitorRow } from "./rows";

export interface VisitorActionsProps {
  readonly visitorId: string;
  readonly row: VisitorRow | undefined;
}

/** What can be done with a visitor now: nothing of it is shown that can't. */
export function VisitorActions({ visitorId, row }: VisitorActionsProps) {
  const path = conversationPath(useDeskState(), visitorId, row);
  useAction("open", path ? () => go(path) : undefined);

  if (!path) return null;
  return (
    <section class="acts">
      <Button kind="main" size="s" icon={<ChatIcon />} keys={keysOf("open")} onClick={() => go(path)}>
        {t("visitors.openConversation")}
      </Button>
    </section>
  );
}
