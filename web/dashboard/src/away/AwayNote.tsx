import { ClockIcon } from "@hovor/ui";
import { useEffect } from "preact/hooks";

import { useDesk, useDeskState } from "../desk";
import { t } from "../text";
import { IdleWatch } from "./IdleWatch";

/** Tells the server when nobody sits here for as long as the account allows, and says so beside the rail. */
export function AwayNote() {
  const desk = useDesk();
  const { away_after_minutes: minutes = 0 } = useDeskState().account;

  useEffect(() => {
    if (minutes === 0) return;
    const watch = new IdleWatch({ idleAfter: minutes * 60_000, onIdle: (isIdle) => desk.setIdle(isIdle) });
    watch.start();
    return () => watch.stop();
  }, [desk, minutes]);

  return (
    <div role="status">
      {desk.idle.value && (
        <p class="away-note">
          <ClockIcon />
          {t("away.note", { count: minutes })}
        </p>
      )}
    </div>
  );
}
