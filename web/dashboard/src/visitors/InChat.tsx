import { Face } from "@hovor/ui";

import { now, useDeskState } from "../desk";
import { agentName } from "../inbox";
import { duration, t } from "../text";
import type { VisitorRow } from "./rows";

/** Who talks with a visitor; or how long they wait for somebody who does. */
export function InChat({ row: { state, conversation } }: { readonly row: VisitorRow }) {
  const desk = useDeskState();
  if (state === "new" && conversation?.waiting_since !== undefined) {
    return <span class="warn num">{t("inbox.waits", { wait: duration(now.value - conversation.waiting_since) })}</span>;
  }
  if (state !== "chatting" || !conversation) return null;
  const { agent_ids: ids } = conversation;
  const names = ids.map((id) => agentName(desk, id));
  return (
    <span class="row tight" title={t("inbox.takenBy", { names: names.join(", ") })}>
      <span class="faces">
        {ids.slice(0, 3).map((id) => {
          const agent = desk.agents.get(id);
          return <Face key={id} id={id} size="s" name={agent?.name ?? ""} photoUrl={agent?.photo_url} />;
        })}
      </span>
      <span class="cut">{names.map(firstWord).join(", ")}</span>
    </span>
  );
}

const firstWord = (name: string) => name.split(" ")[0];
