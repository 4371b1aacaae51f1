import type { Hours } from "@hovor/protocol";
import { Button, ClockIcon, showToast } from "@hovor/ui";
import { useState } from "preact/hooks";

import { explain } from "../api";
import { type Desk, useDesk, useDeskState, useMe } from "../desk";
import { useAction } from "../keys";
import { t } from "../text";
import { HoursDialog } from "./HoursDialog";
import { HoursView } from "./HoursView";

/** When the company works: agents see it, admins change it. */
export function WorkingHours() {
  const desk = useDesk();
  const { hours } = useDeskState().account;
  const isAdmin = useMe().role !== "agent";
  const [isOpen, setOpen] = useState(false);
  useAction("setHours", isAdmin ? () => setOpen(true) : undefined);
  return (
    <section id="hours" class="groups" aria-labelledby="hours-title">
      <header class="row wrap hours-head">
        <div class="grow">
          <h2 id="hours-title">{t("hours.title")}</h2>
          <p class="dim t13">{t("hours.lead")}</p>
        </div>
        {isAdmin && (
          <span class="row">
            {hours && <Button onClick={() => void remove(desk, hours)}>{t("hours.remove")}</Button>}
            <Button icon={<ClockIcon />} onClick={() => setOpen(true)}>
              {t(hours ? "hours.change" : "hours.set")}
            </Button>
          </span>
        )}
      </header>
      <div class="card hours-card">
        {hours ? <HoursView hours={hours} /> : <p class="dim t13">{t("hours.none")}</p>}
      </div>
      {isOpen && <HoursDialog hours={hours} onClose={() => setOpen(false)} />}
    </section>
  );
}

async function remove(desk: Desk, hours: Hours): Promise<void> {
  try {
    await desk.api.removeHours();
    showToast({ text: t("hours.removed"), action: { label: t("undo"), run: () => void restore(desk, hours) } });
  } catch (error) {
    showToast({ tone: "bad", text: explain(error) });
  }
}

async function restore(desk: Desk, hours: Hours): Promise<void> {
  try {
    await desk.api.setHours(hours);
  } catch (error) {
    showToast({ tone: "bad", text: explain(error) });
  }
}
