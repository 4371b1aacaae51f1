import { useDeskState } from "../desk";
import { GroupsOf, groupsOf } from "../groups";
import { t } from "../text";

/** Whose conversations reach one beside those that are everybody's. Nothing in a team that has no groups. */
export function MyGroups() {
  const state = useDeskState();
  if (state.groups.size === 0) return null;
  return (
    <div class="field">
      <h3 class="label">{t("groups.yours")}</h3>
      {groupsOf(state, state.myId).length > 0 ? (
        <p class="row wrap">
          <GroupsOf agentId={state.myId} />
        </p>
      ) : (
        <p class="t13 dim">{t("groups.yoursNone")}</p>
      )}
    </div>
  );
}
