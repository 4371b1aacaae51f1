import type { Group } from "@hovor/protocol";
import { Button, Dialog, showToast } from "@hovor/ui";

import { useDesk, useDeskState } from "../desk";
import { FormError, useSubmit } from "../form";
import { t } from "../text";
import { openOf } from "./groups";

export interface RemoveGroupProps {
  readonly group: Group;
  readonly onClose: () => void;
}

/** Asks before a group goes: it can't be brought back with its key. */
export function RemoveGroup({ group, onClose }: RemoveGroupProps) {
  const { api } = useDesk();
  const count = openOf(useDeskState(), group);
  const { name } = group;
  const { isBusy, error, onSubmit } = useSubmit(async () => {
    await api.deleteGroup(group.id);
    showToast({ text: t("groups.removed", { name }) });
    onClose();
  });
  return (
    <Dialog title={t("groups.removeTitle", { name })} closeLabel={t("close")} onClose={onClose}>
      <form class="form" onSubmit={onSubmit}>
        <FormError text={error} />
        <p>{count > 0 ? t("groups.removeSome", { count }) : t("groups.removeNone")}</p>
        <div class="acts end">
          <Button onClick={onClose}>{t("cancel")}</Button>
          <Button type="submit" kind="danger" busy={isBusy}>
            {t("groups.removeDo")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
