import type { Agent, Group } from "@hovor/protocol";
import { Face, Menu, MoreIcon, PencilIcon, TrashIcon } from "@hovor/ui";

import { useDesk, useDeskState, useMe } from "../desk";
import { OpenNow } from "../hours";
import { CopyButton } from "../page";
import { t } from "../text";
import { groupCall, hereOf } from "./groups";

export interface GroupRowProps {
  readonly group: Group;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

const shownFaces = 6;

/** A group with who is in it, and the key by which sites name it. */
export function GroupRow({ group, onEdit, onRemove }: GroupRowProps) {
  const state = useDeskState();
  const { online } = useDesk().live.value;
  const isAdmin = useMe().role !== "agent";
  const members = group.agent_ids.map((id) => state.agents.get(id)).filter((one) => one?.is_active) as Agent[];
  const { count, here } = hereOf(state, group, online);
  return (
    <li class="group-line">
      <div class="grow stack tight">
        <h3 class="cut" dir="auto">
          {group.name}
        </h3>
        {count === 0 ? (
          <p class="faint t12">{t("groups.noMembers")}</p>
        ) : (
          <p class="faint t12">{members.map(({ name }) => name).join(", ")}</p>
        )}
        {group.hours && <OpenNow hours={group.hours} />}
      </div>
      <div class="group-people">
        <span class="faces" aria-hidden="true">
          {members.slice(0, shownFaces).map((one) => (
            <Face key={one.id} id={one.id} size="s" name={one.name} photoUrl={one.photo_url} />
          ))}
        </span>
        {count > 0 && (
          <span class="row tight t12 dim">
            <span class={here > 0 ? "pres" : "pres off"} />
            {t("groups.here", { here, count })}
          </span>
        )}
      </div>
      <div class="group-key">
        <code class="mono t12" dir="ltr">
          {group.key}
        </code>
        <CopyButton iconOnly size="s" text={groupCall(group.key)} label={t("groups.copyKey", { name: group.name })} />
      </div>
      {isAdmin && (
        <Menu
          label={t("groups.actionsFor", { name: group.name })}
          icon={<MoreIcon />}
          items={[
            { label: t("groups.edit"), icon: <PencilIcon />, onChoose: onEdit },
            { label: t("groups.remove"), icon: <TrashIcon />, isDangerous: true, onChoose: onRemove },
          ]}
        />
      )}
    </li>
  );
}
