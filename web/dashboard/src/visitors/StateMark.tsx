import { ChatIcon, DiamondIcon } from "@hovor/ui";

import { t } from "../text";
import type { VisitorState } from "./visitorState";

/** What a visitor does: a shape and a word, so that the colour is never needed. */
export function StateMark({ state }: { readonly state: VisitorState }) {
  return (
    <span class={`shape ${state}`}>
      <StateShape state={state} />
      {t(`visitors.${state}`)}
    </span>
  );
}

export function StateShape({ state }: { readonly state: VisitorState }) {
  if (state === "new") return <DiamondIcon />;
  if (state === "chatting") return <ChatIcon />;
  return <span class="ball" />;
}
