import { Switch } from "@hovor/ui";

import { useDesk, useDeskState } from "../desk";
import { keysOf } from "../keys";
import { t } from "../text";
import { useAvailability } from "./availability";

export interface AvailabilityProps {
  /** The switch alone, a line under the views, or a line of a form. */
  readonly shape: "bare" | "line" | "form";
}

/** Whether this agent takes chats, and how many of the team do. */
export function Availability({ shape }: AvailabilityProps) {
  const { isAvailable, toggle } = useAvailability();
  const { agents } = useDeskState();
  const { online } = useDesk().live.value;
  const active = [...agents.values()].filter((agent) => agent.is_active).length;

  if (shape === "line") {
    return (
      <p class="taking row" aria-live="polite">
        <span class={isAvailable ? "pres" : "pres off"} />
        <span class="cut grow">{isAvailable ? t("availability.on") : t("availability.off")}</span>
        <span class="num faint" data-tip={t("availability.team", { online: online.size, active })}>
          {t("availability.ofTeam", { online: online.size, active })}
        </span>
      </p>
    );
  }
  const label = isAvailable ? t("availability.on") : t("availability.off");
  return (
    <div
      class={shape === "bare" ? "bare-switch" : undefined}
      data-tip={shape === "bare" ? label : undefined}
      data-tip-keys={keysOf("takeChats").join(" ")}
    >
      <Switch
        label={<span class={shape === "bare" ? "unseen" : undefined}>{t("availability.label")}</span>}
        isOn={isAvailable}
        onChange={toggle}
      />
    </div>
  );
}
