import { newMessageId } from "@hovor/client";
import type { Agent, Conversation } from "@hovor/protocol";
import { Button, Dialog, Face, Switch, showToast, TextArea } from "@hovor/ui";
import { useState } from "preact/hooks";

import { useDesk, useDeskState } from "../desk";
import { FormError, useSubmit } from "../form";
import { t } from "../text";

export interface HandOverProps {
  readonly conversation: Conversation;
  readonly onClose: () => void;
}

/** Gives the conversation to a colleague, with a note of what they should know. */
export function HandOver({ conversation, onClose }: HandOverProps) {
  const desk = useDesk();
  const { api, live } = desk;
  const { agents, myId } = useDeskState();
  const { id, agent_ids: taken } = conversation;
  const [to, setTo] = useState("");
  const [note, setNote] = useState("");
  const [noteId] = useState(() => newMessageId()); // what is tried again is no second note
  const [leaves, setLeaves] = useState(true);
  const isMine = taken.includes(myId);
  const online = live.value.online;
  const colleagues = [...agents.values()]
    .filter((one) => one.is_active && one.id !== myId && !taken.includes(one.id))
    .sort((a, b) => Number(online.has(b.id)) - Number(online.has(a.id)) || a.name.localeCompare(b.name));

  const { isBusy, error, onSubmit } = useSubmit(async () => {
    if (!to) return;
    const words = note.trim();
    await desk.settle(id);
    await api.assign(id, to);
    if (words) await api.addNote(id, { id: noteId, text: words, mention_ids: [to] });
    if (isMine && leaves) await api.leave(id);
    showToast({ text: t("handOver.done", { name: agents.get(to)?.name ?? "" }) });
    onClose();
  });

  return (
    <Dialog title={t("handOver.title")} closeLabel={t("close")} onClose={onClose}>
      <form class="form" noValidate onSubmit={onSubmit}>
        <FormError text={error} />
        {colleagues.length === 0 && <p class="t13 faint">{t("handOver.nobody")}</p>}
        <fieldset class="people">
          <legend class="unseen">{t("handOver.to")}</legend>
          {colleagues.map((one) => (
            <Colleague
              key={one.id}
              agent={one}
              isOnline={online.has(one.id)}
              isChosen={to === one.id}
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
        {isMine && <Switch label={t("handOver.leave")} isOn={leaves} onChange={setLeaves} />}
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

interface ColleagueProps {
  readonly agent: Agent;
  readonly isOnline: boolean;
  readonly isChosen: boolean;
  readonly onChoose: (id: string) => void;
}

function Colleague({ agent, isOnline, isChosen, onChoose }: ColleagueProps) {
  return (
    <label class="person">
      <input type="radio" name="colleague" checked={isChosen} onChange={() => onChoose(agent.id)} />
      <Face id={agent.id} size="s" name={agent.name} photoUrl={agent.photo_url} />
      <span class="grow cut">{agent.name}</span>
      <span class={isOnline ? "t12 good" : "t12 faint"}>{t(isOnline ? "handOver.online" : "handOver.away")}</span>
    </label>
  );
}
