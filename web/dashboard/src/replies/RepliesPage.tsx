import type { SavedReply } from "@hovor/protocol";
import { Button, PlusIcon } from "@hovor/ui";
import { useEffect, useState } from "preact/hooks";

import { useDesk, useMe } from "../desk";
import { Page } from "../page";
import { t } from "../text";
import { copyOf, type Draft } from "./draft";
import { RepliesList } from "./RepliesList";
import { ReplyDialog } from "./ReplyDialog";
import { ReplyView } from "./ReplyView";
import { changesTeams, whyNotChange } from "./rights";

/** What lies over the page: one that is read, changed, or written. */
type Opened =
  | { readonly kind: "view"; readonly reply: SavedReply }
  | { readonly kind: "form"; readonly reply?: SavedReply; readonly start: Draft };

/** The team's saved replies and one's own: to be looked through, and written. */
export function RepliesPage() {
  const { replies } = useDesk();
  const me = useMe();
  const [opened, setOpened] = useState<Opened | undefined>();
  const close = () => setOpened(undefined);
  useEffect(() => void replies.load(), [replies]);

  const add = () =>
    setOpened({ kind: "form", start: { shortcut: "", text: "", folder: "", is_personal: !changesTeams(me) } });
  const open = (reply: SavedReply) => {
    if (whyNotChange(me, reply)) setOpened({ kind: "view", reply });
    else setOpened({ kind: "form", reply, start: { folder: "", ...reply } });
  };
  const duplicate = (reply: SavedReply) => {
    const isPersonal = reply.is_personal || !changesTeams(me);
    setOpened({ kind: "form", start: copyOf(reply, replies.all.value ?? [], isPersonal) });
  };

  return (
    <Page
      title={t("replies.title")}
      actions={
        <Button kind="main" icon={<PlusIcon />} onClick={add}>
          {t("replies.add")}
        </Button>
      }
    >
      <RepliesList onAdd={add} onOpen={open} onDuplicate={duplicate} />
      {opened?.kind === "view" && (
        <ReplyView reply={opened.reply} onDuplicate={() => duplicate(opened.reply)} onClose={close} />
      )}
      {opened?.kind === "form" && (
        <ReplyDialog key={opened} reply={opened.reply} start={opened.start} onClose={close} />
      )}
    </Page>
  );
}
