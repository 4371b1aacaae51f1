import { Button, Keys } from "@hovor/ui";

import { useDeskState, useMe } from "../desk";
import { keysOf } from "../keys";
import { t } from "../text";
import { FirstStep } from "./FirstStep";
import { hide } from "./hidden";
import { Progress } from "./Progress";
import { stepsOf } from "./steps";

/** The steps themselves: how many are done, and each with the way there. */
export function Steps() {
  const state = useDeskState();
  const steps = stepsOf(state);
  const next = steps.find((step) => !step.isDone);
  return (
    <>
      <Progress done={steps.filter((step) => step.isDone).length} of={steps.length} />
      <ol class="card pad steps">
        {steps.map((step, at) => (
          <FirstStep key={step.name} step={step} number={at + 1} isNext={step === next} />
        ))}
      </ol>
    </>
  );
}

/** How far a new account is, in words. */
export function Lead() {
  const state = useDeskState();
  const count = stepsOf(state).filter((step) => !step.isDone).length;
  const { company } = state.account;
  return <>{count === 0 ? t("firstSteps.allDone", { company }) : t("firstSteps.lead", { count, company })}</>;
}

/** The first steps of a new account, in place of a conversation. */
export function FirstSteps() {
  const me = useMe();
  return (
    <div class="conv welcome">
      <div class="stack tight">
        <h2 class="t28">{t("firstSteps.welcome", { name: me.name })}</h2>
        <p class="dim t16">
          <Lead />
        </p>
      </div>
      <Steps />
      <div class="row wrap">
        <p class="t13 dim row wrap grow">
          {t("firstSteps.keysBefore")} <Keys keys={keysOf("palette")} /> {t("firstSteps.keysAfter")}
        </p>
        <Button kind="plain" size="s" onClick={() => hide(me.id)}>
          {t("hide")}
        </Button>
      </div>
    </div>
  );
}
