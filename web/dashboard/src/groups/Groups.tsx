import type { Group } from "@hovor/protocol";
import { Button, Empty, PlusIcon } from "@hovor/ui";
import { useState } from "preact/hooks";

import { useDeskState, useMe } from "../desk";
import { useAction } from "../keys";
import { t } from "../text";
import { GroupDialog } from "./GroupDialog";
import { GroupRow } from "./GroupRow";
import { allGroups, groupCall } from "./groups";
import { RemoveGroup } from "./RemoveGroup";

type Opened =
  | { readonly kind: "new" }
  | { readonly kind: "edit"; readonly group: Group }
  | { readonly kind: "remove"; readonly group: Group };

/** The team's groups: agents see them, admins change them. */
export function Groups() {
  const state = useDeskState();
  const isAdmin = useMe().role !== "agent";
  const groups = allGroups(state);
  const [opened, setOpened] = useState<Opened | undefined>();
  const close = () => setOpened(undefined);
  const add = () => setOpened({ kind: "new" });
  useAction("addGroup", isAdmin ? add : undefined);

  const adding = isAdmin && (
    <Button icon={<PlusIcon />} onClick={add}>
      {t("groups.add")}
    </Button>
  );
  return (
    <section id="groups" class="groups" aria-labelledby="groups-title">
      <header class="row wrap">
        <div class="grow">
          <h2 id="groups-title">{t("groups.title")}</h2>
          <p class="dim t13">{t("groups.lead")}</p>
        </div>
        {groups.length > 0 && adding}
      </header>
      <div class="card">
        {groups.length === 0 ? (
          <Empty art="bubble" title={t("groups.none")}>
            <p class="t13">{t(isAdmin ? "groups.noneText" : "groups.noneAgent")}</p>
            {adding}
          </Empty>
        ) : (
          <ul class="group-list">
            {groups.map((group) => (
              <GroupRow
                key={group.id}
                group={group}
                onEdit={() => setOpened({ kind: "edit", group })}
                onRemove={() => setOpened({ kind: "remove", group })}
              />
            ))}
          </ul>
        )}
      </div>
      {groups[0] && <HowToCall groupKey={groups[0].key} />}
      {opened?.kind === "new" && <GroupDialog onClose={close} />}
      {opened?.kind === "edit" && <GroupDialog group={opened.group} onClose={close} />}
      {opened?.kind === "remove" && <RemoveGroup group={opened.group} onClose={close} />}
    </section>
  );
}

/** How a site sends its visitors to a group, with one of them as the example. */
function HowToCall({ groupKey }: { readonly groupKey: string }) {
  const [before, after] = t("groups.how").split("{call}");
  return (
    <p class="dim t13">
      {before}
      <code class="mono t12" dir="ltr">
        {groupCall(groupKey)}
      </code>
      {after}
    </p>
  );
}
