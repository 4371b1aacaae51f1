import type { Conversation } from "@hovor/protocol";
import { CrossIcon, Face, IconButton } from "@hovor/ui";

import { now, useDesk, useDeskState } from "../desk";
import { cameBy } from "../routing";
import { exactTime, t, whenTime } from "../text";
import { takeOff } from "./actions";
import { agentName } from "./names";

/** Who of the team is in the conversation, how each of them came, and since when. A colleague can be taken off. */
export function Came({ conversation }: { readonly conversation: Conversation }) {
  const desk = useDesk();
  const state = useDeskState();
  const { agent_ids: agentIds, participants = [] } = conversation;
  if (conversation.state === "closed") return null;
  return (
    <section>
      <h3 class="label">{t("came.title")}</h3>
      {agentIds.length === 0 && <p class="faint">{t("came.nobody")}</p>}
      <ul class="came">
        {agentIds.map((id) => {
          const agent = state.agents.get(id);
          const came = participants.find((one) => one.agent_id === id);
          const how = came && cameBy(came, state);
          return (
            <li class="row" key={id}>
              <Face id={id} name={agent?.name ?? ""} photoUrl={agent?.photo_url} />
              <span class="grow">
                <span class="cut block">{agentName(state, id)}</span>
                {how && <span class="faint t12 block">{how}</span>}
              </span>
              {came && (
                <time class="faint num t12" title={exactTime(came.joined_at)}>
                  {whenTime(came.joined_at, now.value)}
                </time>
              )}
              {agent && id !== state.myId && (
                <IconButton
                  size="s"
                  label={t("came.takeOff", { name: agent.name })}
                  onClick={() => void takeOff(desk, conversation, agent)}
                >
                  <CrossIcon />
                </IconButton>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
