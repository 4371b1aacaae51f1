import type { Session } from "@hovor/protocol";
import { Badge, Button, RowSkeletons, ScreenIcon, showToast } from "@hovor/ui";
import { useEffect, useState } from "preact/hooks";

import { countryName } from "../about";
import { explain } from "../api";
import { now, useDesk } from "../desk";
import { FormError } from "../form";
import { exactTime, t, whenTime } from "../text";
import { deviceName } from "./device";

/** Where one is signed in, and a way to end each. */
export function Sessions() {
  const { api } = useDesk();
  const [sessions, setSessions] = useState<readonly Session[] | undefined>();
  const [error, setError] = useState<string | undefined>();

  const load = () =>
    api.sessions().then(
      (answer) => {
        setSessions(answer.sessions);
        setError(undefined);
      },
      (reason) => setError(explain(reason)),
    );
  const end = async (act: () => Promise<void>, text: string) => {
    try {
      await act();
      showToast({ text });
    } catch (reason) {
      showToast({ tone: "bad", text: explain(reason) });
    }
    await load();
  };
  useEffect(() => void load(), []);

  if (error) {
    return (
      <div class="stack">
        <FormError text={error} />
        <div>
          <Button onClick={() => void load()}>{t("tryAgain")}</Button>
        </div>
      </div>
    );
  }
  if (!sessions) return <RowSkeletons count={2} label={t("loading")} />;

  const hasOthers = sessions.some((one) => !one.is_current);
  return (
    <div class="stack wide">
      <ul class="sessions">
        {sessions.map((session) => (
          <li class="row" key={session.id}>
            <ScreenIcon />
            <div class="grow">
              <p class="row wrap">
                <b class="med">{deviceName(session.user_agent)}</b>
                {session.is_current && <Badge tone="ok">{t("sessions.thisOne")}</Badge>}
              </p>
              <p class="faint t12" title={exactTime(session.last_seen_at)}>
                {[
                  session.country && countryName(session.country),
                  session.address,
                  t("sessions.lastSeen", { time: whenTime(session.last_seen_at, now.value) }),
                ]
                  .filter(Boolean)
                  .join(" \u00b7 ")}
              </p>
            </div>
            {!session.is_current && (
              <Button size="s" onClick={() => void end(() => api.revokeSession(session.id), t("sessions.ended"))}>
                {t("sessions.end")}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {hasOthers && (
        <div>
          <Button onClick={() => void end(() => api.revokeOtherSessions(), t("sessions.othersEnded"))}>
            {t("sessions.endOthers")}
          </Button>
        </div>
      )}
    </div>
  );
}
