import type { Agent, Group } from "@hovor/protocol";
import { Face, TeamIcon } from "@hovor/ui";

import { useDesk, useDeskState } from "../desk";
import { hereOf } from "../groups";
import { t } from "../text";

/** To whom a conversation is handed. */
export interface Taker {
  readonly kind: "agent" | "group";
  readonly id: string;
}

interface ChoiceProps {
  readonly isChosen: boolean;
  readonly onChoose: (taker: Taker) => void;
}

export function GroupChoice({ group, isChosen, onChoose }: ChoiceProps & { readonly group: Group }) {
  const { count, here } = hereOf(useDeskState(), group, useDesk().live.value.online);
  return (
    <label class="person">
      <input type="radio" name="taker" checked={isChosen} onChange={() => onChoose({ kind: "group", id: group.id })} />
      <span class="mark">
        <TeamIcon />
      </span>
      <span class="grow cut" dir="auto">
        {group.name}
      </span>
      <span class={here > 0 ? "t12 good" : "t12 faint"}>{t("groups.here", { here, count })}</span>
    </label>
  );
}

interface ColleagueProps extends ChoiceProps {
  readonly agent: Agent;
  readonly isOnline: boolean;
}

export function Colleague({ agent, isOnline, isChosen, onChoose }: ColleagueProps) {
  return (
    <label class="person">
      <input type="radio" name="taker" checked={isChosen} onChange={() => onChoose({ kind: "agent", id: agent.id })} />
      <Face id={agent.id} size="s" name={agent.name} photoUrl={agent.photo_url} />
      <span class="grow cut">{agent.name}</span>
      <span class={isOnline ? "t12 good" : "t12 faint"}>{t(isOnline ? "handOver.online" : "handOver.away")}</span>
    </label>
  );
}
