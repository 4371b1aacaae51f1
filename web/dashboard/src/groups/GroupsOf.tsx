import { Badge } from "@hovor/ui";

import { useDeskState } from "../desk";
import { groupsOf } from "./groups";

/** The names of an agent's groups; nothing for who is in none. */
export function GroupsOf({ agentId }: { readonly agentId: string }) {
  return (
    <>
      {groupsOf(useDeskState(), agentId).map((group) => (
        <Badge key={group.id} tone="line">
          <span class="cut" dir="auto">
            {group.name}
          </span>
        </Badge>
      ))}
    </>
  );
}
