import type { Conversation } from "@hovor/protocol";
import { Button, Dialog, Face, TeamIcon } from "@hovor/ui";
import { useState } from "preact/hooks";

import { useDesk, useDeskState } from "../desk";
import { t } from "../text";
import { type Assignee, assignAll } from "./bulkActions";

export interface AssignManyProps {
  readonly chosen: readonly Conversation[];
  readonly onAssigned: () => void;
  readonly onClose: () => void;
}

/** Gives all that are chosen to a colleague, who may be oneself, or to a group. */
export function AssignMany({ chosen, onAssigned, onClose }: AssignManyProps) {
  const desk = useDesk();
  const { agents, groups, myId } = useDeskState();
  const [to, setTo] = useState<Assignee | undefined>();
  const online = desk.live.value.online;
  const people = [...agents.values()]
    .filter((one) => one.is_active)
    .sort((a, b) => Number(online.has(b.id)) - Number(online.has(a.id)) || a.name.localeCompare(b.name));

  const assign = (event: Event) => {
    event.preventDefault();
    if (!to) return;
    onClose();
    onAssigned();
    void assignAll(desk, chosen, to);
  };
  return (
    <Dialog title={t("bulk.assignTitle", { count: chosen.length })} closeLabel={t("close")} onClose={onClose}>
      <form class="form" noValidate onSubmit={assign}>
        <fieldset class="people">
          <legend class="unseen">{t("handOver.to")}</legend>
          {people.map(({ id, name, photo_url: photo }) => (
            <label class="person" key={id}>
              <input
                type="radio"
                name="assignee"
                checked={to?.id === id}
                onChange={() => setTo({ kind: "agent", id, name })}
              />
              <Face id={id} size="s" name={name} photoUrl={photo} />
              <span class="grow cut">{id === myId ? t("you") : name}</span>
              <span class={online.has(id) ? "t12 good" : "t12 faint"}>
                {t(online.has(id) ? "handOver.online" : "handOver.away")}
              </span>
            </label>
          ))}
          {[...groups.values()].map(({ id, name }) => (
            <label class="person" key={id}>
              <input
                type="radio"
                name="assignee"
                checked={to?.id === id}
                onChange={() => setTo({ kind: "group", id, name })}
              />
              <TeamIcon />
              <span class="grow cut">{name}</span>
              <span class="t12 faint">{t("filters.of.group")}</span>
            </label>
          ))}
        </fieldset>
        <div class="acts end">
          <Button onClick={onClose}>{t("cancel")}</Button>
          <Button kind="main" type="submit" disabled={!to}>
            {t("bulk.assign")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
