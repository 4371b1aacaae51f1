import type { Agent, SavedReply } from "@hovor/protocol";

import type { TextKey } from "../text";

/** As the server has it. */
const most = { team: 1000, personal: 500 };

/** What the team shares is for admins to change. The server decides, this keeps the page from offering it. */
export function changesTeams(me: Agent): boolean {
  return me.role !== "agent";
}

/** Why this one can't be changed; undefined when it can. */
export function whyNotChange(me: Agent, { is_personal: isPersonal }: Pick<SavedReply, "is_personal">) {
  return isPersonal || changesTeams(me) ? undefined : ("team.adminsOnly" satisfies TextKey);
}

/** How many there may be, where there are as many. */
export function fullAt(all: readonly SavedReply[], isPersonal: boolean): number | undefined {
  const limit = isPersonal ? most.personal : most.team;
  return all.filter((one) => one.is_personal === isPersonal).length >= limit ? limit : undefined;
}
