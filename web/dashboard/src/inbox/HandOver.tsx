import { newMessageId } from "@hovor/client";
import type { Conversation } from "@hovor/protocol";
import { Button, Dialog, Switch, showToast, TextArea } from "@hovor/ui";
import { useState } from "preact/hooks";

import { useDesk, useDeskState } from "../desk";
import { FormError, useSubmit } from "../form";
import { allGroups } from "../groups";
import { t } from "../text";
import { takeBack } from "./actions";
import { give } from "./assigning";
import { Colleague, GroupChoice, type Taker } from "./Takers";

export interface HandOverProps {
  readonly conversation: Conversation;
  readonly onClose: () => void;
}

/** Gives the conversation to a colleague or to a group, with a note of what they should know. */
export function HandOver({ conversation, onClose }: HandOverProps) {
  const desk = useDesk();
  const { api, live } = desk;
  const state = useDeskState();
  const { agents, myId } = state;
  const { id, agent_ids: taken } = conversation;
  const [to, setTo] = useState<Taker | undefined>();
  const [note, setNote] = useState("");
  const [noteId] = useState(() => newMessageId()); // what is tried again is no second note
  const [leaves, setLeaves] = useState(true);
  const isMine = taken.includes(myId);
  const online = live.value.online;
  const groups = allGroups(state).filter((one) => one.id !== conversation.group_id || taken.length > 0);
  const colleagues = [...agents.values()]
    .filter((one) => one.is_active && one.id !== myId && !taken.includes(one.id))
    .sort((a, b) => Number(online.has(b.id)) - Number(online.has(a.id)) || a.name.localeCompare(b.name));

  const { isBusy, error, onSubmit } = useSubmit(async () => {
    if (!to) return;
    const words = note.trim();
    const called = to.kind === "agent" ? [to.id] : [];
    await give(desk, conversation, to);
    if (words) await api.addNote(id, { id: noteId, text: words, mention_ids: called });
    if (to.kind === "agent" && isMine && leaves) await api.leave(id);
    const name = (to.kind === "agent" ? agents : state.groups).get(to.id)?.name ?? "";
    showToast({
      text: t("handOver.done", { name }),
      action: { label: t("undo"), run: () => void takeBack(desk, conversation, to) },
    });
    onClose();
  });

  return (
    <Dialog title={t("handOver.title")} closeLabel={t("close")} onClose={onClose}>
      <form class="form" noValidate onSubmit={onSubmit}>
        <FormError text={error} />
        {groups.length + colleagues.length === 0 && <p class="t13 faint">{t("handOver.nobody")}</p>}
        <fieldset class="people">
          <legend class="unseen">{t("handOver.to")}</legend>
          {groups.length > 0 && <h3 class="label">{t("groups.title")}</h3>}
          {groups.map((one) => (
            <GroupChoice key={one.id} group={one} isChosen={to?.id === one.id} onChoose={setTo} />
          ))}
          {groups.length > 0 && colleagues.length > 0 && <h3 class="label">{t("handOver.colleagues")}</h3>}
          {colleagues.map((one) => (
            <Colleague
              key={one.id}
              agent={one}
              isOnline={online.has(one.id)}
              isChosen={to?.id === one.id}
              onChoose={setTo}
            />
          ))}
        </fieldset>
        <TextArea
          label={t("handOver.note")}
          help={t("note.teamOnly")}
          maxLength={16_000}
          value={note}
          onValue={setNote}
        />
        {to?.kind === "group" && <p class="t13 dim">{t("handOver.groupLeaves")}</p>}
        {isMine && to?.kind !== "group" && <Switch label={t("handOver.leave")} isOn={leaves} onChange={setLeaves} />}
        <div class="acts end">
          <Button onClick={onClose}>{t("cancel")}</Button>
          <Button kind="main" type="submit" busy={isBusy} disabled={!to}>
            {t("handOver.do")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
