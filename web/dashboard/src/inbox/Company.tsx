import { EyeIcon } from "@hovor/ui";

import { useDesk, useDeskState } from "../desk";
import { t } from "../text";
import { agentName } from "./names";

/** Which colleagues look at this conversation or write in it, so that two do not answer at once. */
export function Company({ conversationId }: { readonly conversationId: string }) {
  const live = useDesk().live.value;
  const state = useDeskState();
  const writing = (live.typing.get(conversationId) ?? []).flatMap(({ agentId }) =>
    agentId && agentId !== state.myId ? [agentId] : [],
  );
  const looking = (live.viewers.get(conversationId) ?? []).filter((id) => id !== state.myId && !writing.includes(id));
  const names = (ids: readonly string[]) => ids.map((id) => agentName(state, id)).join(", ");

  return (
    <p class="company" role="status">
      {writing.length > 0 && (
        <span class="warn row tight">
          <span class="dots" aria-hidden="true">
            <i />
            <i />
            <i />
          </span>
          {t("inbox.colleagueWrites", { count: writing.length, names: names(writing) })}
        </span>
      )}
      {looking.length > 0 && (
        <span class="row tight">
          <EyeIcon size="s" />
          {t("inbox.colleagueLooks", { count: looking.length, names: names(looking) })}
        </span>
      )}
    </p>
  );
}
