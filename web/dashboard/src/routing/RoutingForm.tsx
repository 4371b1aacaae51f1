import type { RoutingMode } from "@hovor/protocol";
import { Button, SelectField, Switch, showToast } from "@hovor/ui";
import { useState } from "preact/hooks";

import { useDesk, useDeskState } from "../desk";
import { FormError, Options, useSubmit } from "../form";
import { t } from "../text";
import { changesOf, choicesWith, limits, minutesAway, secondsToAnswer, settingsOf } from "./settings";

const modes = ["manual", "round_robin", "least_busy"] as const satisfies readonly RoutingMode[];

/** How waiting conversations come to agents. For admins; others see what holds. */
export function RoutingForm({ isAdmin }: { readonly isAdmin: boolean }) {
  const { api } = useDesk();
  const { account } = useDeskState();
  const present = settingsOf(account);
  const [picked, setPicked] = useState(present);
  const changes = changesOf(present, picked);
  const pick = (values: Partial<typeof picked>) => setPicked({ ...picked, ...values });

  const { isBusy, error, onSubmit } = useSubmit(async () => {
    await api.updateAccount(changes);
    showToast({ text: t("saved") });
  });
  const numbers = (values: readonly number[], value: number, say: (count: number) => string) =>
    choicesWith(values, value).map((count) => ({ value: String(count), label: say(count) }));
  return (
    <form class="form" onSubmit={onSubmit}>
      <FormError text={error} />
      <Options
        label={t("routing.mode")}
        value={picked.routing}
        disabled={!isAdmin}
        options={modes.map((value) => ({ value, label: t(`routing.${value}`), help: t(`routing.${value}Help`) }))}
        onValue={(routing) => pick({ routing })}
      />
      {picked.routing !== "manual" && (
        <div class="routing-numbers">
          <SelectField
            label={t("routing.limit")}
            value={String(picked.conversation_limit)}
            disabled={!isAdmin}
            options={numbers(limits, picked.conversation_limit, (count) =>
              count === 0 ? t("routing.anyNumber") : t("routing.upTo", { count }),
            )}
            onValue={(value) => pick({ conversation_limit: Number(value) })}
          />
          <SelectField
            label={t("routing.answer")}
            value={String(picked.offer_seconds)}
            disabled={!isAdmin}
            options={numbers(secondsToAnswer, picked.offer_seconds, (count) => t("routing.seconds", { count }))}
            onValue={(value) => pick({ offer_seconds: Number(value) })}
          />
        </div>
      )}
      <SelectField
        label={t("routing.away")}
        help={t("routing.awayHelp")}
        value={String(picked.away_after_minutes)}
        disabled={!isAdmin}
        options={numbers(minutesAway, picked.away_after_minutes, (count) =>
          count === 0 ? t("routing.never") : t("routing.afterMinutes", { count }),
        )}
        onValue={(value) => pick({ away_after_minutes: Number(value) })}
      />
      <div class="stack">
        <Switch
          label={t("routing.queue")}
          isOn={picked.shows_queue_position}
          disabled={!isAdmin}
          onChange={(shows) => pick({ shows_queue_position: shows })}
        />
        <p class="t13 dim">{t("routing.queueHelp")}</p>
      </div>
      {isAdmin && (
        <div class="acts">
          <Button type="submit" kind="main" busy={isBusy} disabled={Object.keys(changes).length === 0}>
            {t("save")}
          </Button>
        </div>
      )}
    </form>
  );
}
