import { BookIcon, Button, ChatIcon } from "@hovor/ui";

import { BanButton, useIsBanned, visitorName } from "../about";
import { FirstWords } from "../contacts";
import { useDesk, useDeskState } from "../desk";
import { keysOf, useAction } from "../keys";
import { go, pathOf } from "../place";
import { t } from "../text";
import { conversationPath } from "./conversationPath";
import type { VisitorRow } from "./rows";

export interface VisitorActionsProps {
  readonly visitorId: string;
  readonly row: VisitorRow | undefined;
}

/** What can be done with a visitor now: nothing of it is shown that can't. */
export function VisitorActions({ visitorId, row }: VisitorActionsProps) {
  const state = useDeskState();
  const isPresent = useDesk().live.value.present.has(visitorId);
  const isBanned = useIsBanned(visitorId);
  const path = conversationPath(state, visitorId, row);
  const visitor = state.visitors.get(visitorId);
  const name = visitorName(visitor, visitorId);
  useAction("open", path ? () => go(path) : undefined);

  if (!path && !isPresent && !visitor && !isBanned) return null;
  return (
    <>
      {!path && isPresent && !isBanned && <FirstWords visitorId={visitorId} name={name} />}
      <section class="acts">
        {path && (
          <Button kind="main" size="s" icon={<ChatIcon />} keys={keysOf("open")} onClick={() => go(path)}>
            {t("first.go")}
          </Button>
        )}
        {(path || isBanned) && (
          <a class="btn s" href={pathOf({ name: "contacts", visitorId })}>
            <BookIcon />
            {t("contacts.open")}
          </a>
        )}
        <BanButton id={visitorId} name={name} />
      </section>
    </>
  );
}
