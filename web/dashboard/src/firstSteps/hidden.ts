import { showToast } from "@hovor/ui";
import { signal } from "@preact/signals";

import { keysOf } from "../keys";
import { recall, remember } from "../memory";
import type { State } from "../store";
import { t } from "../text";
import { stepsOf, takesSteps } from "./steps";

const keyOf = (agentId: string) => `hovor.first_steps.${agentId}`;

/** Counts the changes, so that views follow what the computer remembers. */
const changes = signal(0);

/** Whether this agent does not want to see them on this computer. */
export function isHidden(agentId: string): boolean {
  return changes.value >= 0 && recall(keyOf(agentId)) === "hidden";
}

export function setHidden(agentId: string, hidden: boolean): void {
  remember(keyOf(agentId), hidden ? "hidden" : undefined);
  changes.value += 1;
}

/** Hides them, with a way back. */
export function hide(agentId: string): void {
  setHidden(agentId, true);
  showToast({
    text: t("firstSteps.hidden", { key: keysOf("palette").join(" ") }),
    action: { label: t("undo"), run: () => setHidden(agentId, false) },
  });
}

/** Whether there is a step to take, and somebody here who takes it and wants to be reminded. */
export function offersSteps(state: State): boolean {
  return takesSteps(state) && !isHidden(state.myId) && stepsOf(state).some((step) => !step.isDone);
}
