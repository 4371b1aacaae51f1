import type { Agent } from "@hovor/protocol";
import { Banner, Button, InfoIcon, MailIcon, PlusIcon } from "@hovor/ui";
import { useState } from "preact/hooks";

import { useDeskState, useMe } from "../desk";
import { Groups } from "../groups";
import { WorkingHours } from "../hours";
import { Invitations } from "../invitations";
import { useAction } from "../keys";
import { Card, Page } from "../page";
import { RoutingForm } from "../routing";
import { t } from "../text";
import { AgentDialog } from "./AgentDialog";
import { AgentRow } from "./AgentRow";
import { managesTeam, rolesToGive } from "./rights";

/** The colleagues, with what each of them is and does now. */
export function TeamPage() {
  const me = useMe();
  const { agents } = useDeskState();
  const [edited, setEdited] = useState<Agent | "new" | undefined>();
  const [isInviting, setInviting] = useState(false);
  useAction("addColleague", managesTeam(me) ? () => setEdited("new") : undefined);

  const sorted = [...agents.values()].sort(byStanding);
  const admins = sorted.filter((one) => one.is_active && one.role !== "agent").map((one) => one.name);

  return (
    <Page
      title={t("team.title")}
      actions={
        managesTeam(me) && (
          <>
            <Button icon={<PlusIcon />} onClick={() => setEdited("new")}>
              {t("team.add")}
            </Button>
            <Button kind="main" icon={<MailIcon />} onClick={() => setInviting(true)}>
              {t("invitations.invite")}
            </Button>
          </>
        )
      }
    >
      {!managesTeam(me) && (
        <Banner tone="info" icon={<InfoIcon />} inset>
          {t("team.askAdmins", { names: admins.join(", ") })}
        </Banner>
      )}
      <div class="card">
        <table class="table team stacks">
          <thead>
            <tr>
              <th>{t("team.name")}</th>
              <th>{t("team.now")}</th>
              <th>{t("team.role")}</th>
              <th>{t("field.email")}</th>
              <th>
                <span class="unseen">{t("team.actions")}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {sorted.map((agent) => (
              <AgentRow key={agent.id} agent={agent} onEdit={() => setEdited(agent)} />
            ))}
          </tbody>
        </table>
      </div>
      {agents.size === 1 && managesTeam(me) && <p class="dim t13">{t("team.alone")}</p>}
      {managesTeam(me) && <Invitations roles={rolesToGive(me)} isInviting={isInviting} onInviting={setInviting} />}
      <WorkingHours />
      <Groups />
      <Card anchor="routing" title={t("routing.title")} lead={t("routing.lead")}>
        <RoutingForm isAdmin={managesTeam(me)} />
      </Card>
      {edited && <AgentDialog agent={edited === "new" ? undefined : edited} onClose={() => setEdited(undefined)} />}
    </Page>
  );
}

const rank = { owner: 0, admin: 1, agent: 2 };

/** The active before the deactivated, then by role, then by name. */
function byStanding(a: Agent, b: Agent): number {
  return Number(b.is_active) - Number(a.is_active) || rank[a.role] - rank[b.role] || a.name.localeCompare(b.name);
}
