import { Button, UndoIcon } from "@hovor/ui";

import { type Held, useDesk } from "../desk";
import { keysOf, useAction } from "../keys";
import { t } from "../text";
import { Offered } from "./Offered";
import { takeBack } from "./takeBack";

export interface HeldMessageProps {
  readonly held: Held;
  /** The one that the key takes back. */
  readonly isLast: boolean;
}

/** A message that goes in a few seconds: a ring runs down until then. */
export function HeldMessage({ held, isLast }: HeldMessageProps) {
  const desk = useDesk();
  const { text, choices } = held;
  const undo = () => takeBack(desk, held);
  useAction("undoSend", isLast ? undo : undefined);
  return (
    <div class="unsent">
      <p class="bub pending" dir="auto">
        {text}
      </p>
      {choices && <Offered choices={choices} />}
      <div class="who mark-line held">
        <Countdown held={held} />
        <span>{t("unsent.sending")}</span>
        <Button size="s" kind="plain" icon={<UndoIcon />} onClick={undo} {...(isLast && { keys: keysOf("undoSend") })}>
          {t("undo")}
        </Button>
      </div>
    </div>
  );
}

function Countdown({ held: { heldFor, sendAt } }: Pick<HeldMessageProps, "held">) {
  const gone = heldFor - (sendAt - Date.now());
  return (
    <svg class="countdown" viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="8" cy="8" r="6" />
      <circle
        cx="8"
        cy="8"
        r="6"
        pathLength="100"
        style={{ animationDuration: `${heldFor}ms`, animationDelay: `${-gone}ms` }}
      />
    </svg>
  );
}
