import { Badge, CheckIcon, ClockIcon, classes } from "@hovor/ui";

import { t } from "../text";
import type { Step } from "./steps";

export interface FirstStepProps {
  readonly step: Step;
  readonly number: number;
  readonly isNext: boolean;
}

/** A step: what it is good for, and the way there until it is taken. */
export function FirstStep({ step, number, isNext }: FirstStepProps) {
  const { name, isDone, href, isOutside } = step;
  return (
    <li>
      <span class={classes("n", isDone ? "ok" : "no")}>{isDone ? <CheckIcon size="s" /> : number}</span>
      <div class="row top">
        <div class="grow">
          <b class={isDone ? "dim" : undefined}>{t(`firstSteps.${name}`)}</b>
          {isDone && <span class="unseen">{t("firstSteps.isDone")}</span>}
          <p class="dim">{t(`firstSteps.${name}Text`)}</p>
          {name === "install" && !isDone && (
            <Badge tone="warn" icon={<ClockIcon size="s" />}>
              {t("firstSteps.waits")}
            </Badge>
          )}
        </div>
        {!isDone && name !== "account" && href && (
          <a class={classes("btn s", isNext && "main")} href={href} target={isOutside ? "_blank" : undefined}>
            {t(`firstSteps.${name}Do`)}
          </a>
        )}
      </div>
    </li>
  );
}
