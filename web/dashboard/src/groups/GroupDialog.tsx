import type { Group, GroupUpdate } from "@hovor/protocol";
import { Button, Dialog, showToast, TextField } from "@hovor/ui";
import { useRef, useState } from "preact/hooks";

import { RequestError } from "../api";
import { useDesk, useDeskState } from "../desk";
import { FormError, requiredError, useSubmit } from "../form";
import { draftOf, explainHours, GroupHours, isRight, saveGroupHours } from "../hours";
import { t } from "../text";
import { allGroups } from "./groups";
import { MemberPicker } from "./MemberPicker";

export interface GroupDialogProps {
  /** Which is changed; a new one when absent. */
  readonly group?: Group;
  readonly onClose: () => void;
}

/** As many as an account may have. */
const mostGroups = 100;

/** Makes a group, or changes its name and who is in it. */
export function GroupDialog({ group, onClose }: GroupDialogProps) {
  const { api } = useDesk();
  const state = useDeskState();
  const [name, setName] = useState(group?.name ?? "");
  const [members, setMembers] = useState<ReadonlySet<string>>(new Set(group?.agent_ids));
  const [hours, setHours] = useState(() => group?.hours && draftOf(group.hours));
  const [isChecked, setChecked] = useState(false);
  /** Made already, where its hours were refused. */
  const made = useRef<Group | undefined>(group);
  const wrong = requiredError(name);

  const { isBusy, error, onSubmit } = useSubmit(
    async () => {
      setChecked(true);
      if (wrong || (hours && !isRight(hours))) return;
      const told = { name: name.trim(), agent_ids: [...members] };
      if (made.current) await api.updateGroup(made.current.id, changesOf(made.current, told));
      else made.current = await api.createGroup(told);
      if (made.current) await saveGroupHours(api, made.current.id, group?.hours, hours);
      showToast({ text: group ? t("saved") : t("groups.added", { name: told.name }) });
      onClose();
    },
    (reason) => {
      if (!(reason instanceof RequestError) || reason.code !== "conflict") return explainHours(reason);
      return t(!group && allGroups(state).length >= mostGroups ? "groups.full" : "groups.taken");
    },
  );

  return (
    <Dialog
      title={group ? t("groups.editTitle", { name: group.name }) : t("groups.add")}
      closeLabel={t("close")}
      wide={hours !== undefined}
      onClose={onClose}
    >
      <form class="form" noValidate onSubmit={onSubmit}>
        <TextField
          label={t("groups.name")}
          maxLength={60}
          placeholder={t("groups.nameExample")}
          autoComplete="off"
          value={name}
          onValue={setName}
          error={isChecked ? wrong : undefined}
        />
        <MemberPicker chosen={members} onChosen={setMembers} />
        <GroupHours draft={hours} onDraft={setHours} isChecked={isChecked} />
        <FormError text={error ?? (isChecked && hours && !isRight(hours) ? t("hours.notRight") : undefined)} />
        <div class="acts end">
          <Button onClick={onClose}>{t("cancel")}</Button>
          <Button type="submit" kind="main" busy={isBusy}>
            {t(group ? "save" : "groups.add")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

/** Only what is different: what is absent stays as it is. */
function changesOf(group: Group, told: Required<GroupUpdate>): GroupUpdate {
  const isSame = [...told.agent_ids].sort().join() === [...group.agent_ids].sort().join();
  return { ...(told.name !== group.name && { name: told.name }), ...(!isSame && { agent_ids: told.agent_ids }) };
}
