import { api } from "../api";
import { JoinForm } from "./JoinForm";
import { LinkedPage } from "./LinkedPage";

const words = {
  title: "join.pageTitle",
  looking: "join.looking",
  noneTitle: "join.noneTitle",
  none: "join.none",
  uselessTitle: "join.uselessTitle",
  useless: "join.useless",
} as const;

/** Where the link of an invitation leads: whoever has it becomes an agent. */
export function JoinPage({ onJoined }: { readonly onJoined: () => void }) {
  return (
    <LinkedPage path="/app/join" words={words} look={api.invited}>
      {(token, invited, onUseless) => (
        <JoinForm token={token} invited={invited} onJoined={onJoined} onUseless={onUseless} />
      )}
    </LinkedPage>
  );
}
