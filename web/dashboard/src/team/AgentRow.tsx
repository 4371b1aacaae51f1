import type { Agent } from "@hovor/protocol";
import { Badge, Face, LockIcon, Menu, MoreIcon, PencilIcon, showToast, UndoIcon } from "@hovor/ui";

import { explain } from "../api";
import { type Desk, useDesk, useDeskState, useMe } from "../desk";
import { GroupsOf } from "../groups";
import { language, t } from "../text";
import { managesTeam, whyNotDeactivate, whyNotEdit } from "./rights";

export interface AgentRowProps {
  readonly agent: Agent;
  readonly onEdit: () => void;
}

export function AgentRow({ agent, onEdit }: AgentRowProps) {
  const desk = useDesk();
  const me = useMe();
  const agents = [...useDeskState().agents.values()];
  const isOnline = desk.live.value.online.has(agent.id);
  const noEdit = whyNotEdit(me, agent);
  const noDeactivate = whyNotDeactivate(me, agent, agents);

  return (
    <tr class={agent.is_active ? undefined : "is-off"}>
      <td>
        <span class="row">
          <Face id={agent.id} name={agent.name} photoUrl={agent.photo_url} />
          <span class="grow">
            <span class="row wrap">
              <b>{agent.name}</b>
              {agent.id === me.id && <Badge>{t("team.you")}</Badge>}
              <GroupsOf agentId={agent.id} />
              {agent.role === "agent" && agent.visibility && agent.visibility !== "all" && (
                <Badge>{t(`visibility.${agent.visibility}Badge`)}</Badge>
              )}
            </span>
            {(agent.job_title || agent.motto) && (
              <span class="faint t12 block">{[agent.job_title, agent.motto].filter(Boolean).join(" \u00b7 ")}</span>
            )}
            {agent.languages && <span class="faint t12 block">{languageNames(agent.languages)}</span>}
          </span>
        </span>
      </td>
      <td data-label={t("team.now")}>
        <Now agent={agent} isOnline={isOnline} />
      </td>
      <td data-label={t("team.role")}>{t(`role.${agent.role}`)}</td>
      <td data-label={t("field.email")} class="dim">
        {agent.email}
      </td>
      <td class="end">
        {managesTeam(me) && (
          <Menu
            label={t("team.actionsFor", { name: agent.name })}
            icon={<MoreIcon />}
            items={[
              {
                label: t("team.edit"),
                icon: <PencilIcon />,
                refusal: noEdit && t(noEdit),
                onChoose: onEdit,
              },
              agent.is_active
                ? {
                    label: t("team.deactivate"),
                    icon: <LockIcon />,
                    refusal: noDeactivate && t(noDeactivate),
                    onChoose: () => void setActive(desk, agent, false),
                  }
                : {
                    label: t("team.reactivate"),
                    icon: <UndoIcon />,
                    refusal: noEdit && t(noEdit),
                    onChoose: () => void setActive(desk, agent, true),
                  },
            ]}
          />
        )}
      </td>
    </tr>
  );
}

/** In the words of the language shown: "Czech, English". */
function languageNames(tags: readonly string[]): string {
  const names = new Intl.DisplayNames([language.value], { type: "language" });
  return tags.map((tag) => names.of(tag) ?? tag).join(", ");
}

function Now({ agent, isOnline }: { readonly agent: Agent; readonly isOnline: boolean }) {
  if (!agent.is_active) return <Badge>{t("team.deactivated")}</Badge>;
  return (
    <span class="row">
      <span class={isOnline ? "pres" : "pres off"} />
      {isOnline ? t("availability.on") : agent.is_available ? t("team.notHere") : t("availability.off")}
    </span>
  );
}

async function setActive(desk: Desk, agent: Agent, isActive: boolean): Promise<void> {
  try {
    await desk.api.updateAgent(agent.id, { is_active: isActive });
    showToast({
      text: t(isActive ? "team.isReactivated" : "team.isDeactivated", { name: agent.name }),
      action: { label: t("undo"), run: () => void setActive(desk, agent, !isActive) },
    });
  } catch (error) {
    showToast({ tone: "bad", text: explain(error) });
  }
}
