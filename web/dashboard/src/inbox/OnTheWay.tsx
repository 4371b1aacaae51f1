import { Button } from "@hovor/ui";

import { t } from "../text";
import type { JumpState } from "./useJump";

export interface OnTheWayProps {
  readonly state: JumpState;
  readonly onGoOn: () => void;
}

/** How far the way back to a message has come. */
export function OnTheWay({ state, onGoOn }: OnTheWayProps) {
  if (state === "going") {
    return (
      <p class="on-the-way" role="status">
        <span class="spin" aria-hidden="true" />
        {t("find.going")}
      </p>
    );
  }
  return (
    <p class="on-the-way" role="alert">
      {t(state === "gone" ? "find.gone" : state === "far" ? "find.tooFar" : "find.failed")}
      {state !== "gone" && (
        <Button size="s" onClick={onGoOn}>
          {t(state === "far" ? "find.goOn" : "tryAgain")}
        </Button>
      )}
    </p>
  );
}
