import { Button, ChatIcon, MergeIcon } from "@hovor/ui";
import { useState } from "preact/hooks";

import { BanButton } from "../about";
import { useDesk, useDeskState } from "../desk";
import { keysOf, useAction } from "../keys";
import { go } from "../place";
import { t } from "../text";
import { conversationPathOf } from "./conversationPathOf";
import { FirstWords } from "./FirstWords";
import { MergeDialog } from "./MergeDialog";
import type { Person } from "./useContact";

/** What can be done with a contact now. */
export function ContactActions({ person, name }: { readonly person: Person; readonly name: string }) {
  const { visitor, contact, conversations } = person;
  const { myId } = useDeskState();
  const isPresent = useDesk().live.value.present.has(visitor.id);
  const [isMerging, setMerging] = useState(false);
  const newest = conversations[0];
  const path = newest && conversationPathOf(newest, myId);
  useAction("open", path ? () => go(path) : undefined);

  return (
    <>
      {!path && isPresent && contact.banned_at === undefined && <FirstWords visitorId={visitor.id} name={name} />}
      <section class="acts">
        {path && (
          <Button kind="main" size="s" icon={<ChatIcon />} keys={keysOf("open")} onClick={() => go(path)}>
            {t("first.go")}
          </Button>
        )}
        {contact.same_as === undefined && (
          <Button size="s" icon={<MergeIcon />} onClick={() => setMerging(true)}>
            {t("merge.open")}
          </Button>
        )}
        <BanButton id={visitor.id} name={name} />
      </section>
      {isMerging && <MergeDialog person={person} name={name} onClose={() => setMerging(false)} />}
    </>
  );
}
