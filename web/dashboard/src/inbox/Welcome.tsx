import { CheckIcon, classes, Keys } from "@hovor/ui";
import type { ComponentChildren } from "preact";

import { useDeskState, useMe } from "../desk";
import { keysOf } from "../keys";
import { t } from "../text";

/** The first steps of a new account, in place of a conversation. */
export function Welcome() {
  const me = useMe();
  const { account, agents, conversations } = useDeskState();
  const steps = [
    { isDone: Boolean(account.installed_at), text: "install", href: "/app/install" },
    { isDone: conversations.size > 0, text: "test", href: "/app/install" },
    { isDone: agents.size > 1, text: "team", href: "/app/team" },
    { isDone: Boolean(me.photo_url), text: "profile", href: "/app/profile" },
  ] as const;
  const done = 1 + steps.filter((step) => step.isDone).length;

  return (
    <div class="conv welcome">
      <div class="stack tight">
        <h2 class="t28">{t("welcome.title", { name: me.name })}</h2>
        <p class="dim t16">{t("welcome.lead", { company: account.company })}</p>
      </div>
      <div class="row wide">
        <span
          class="bar grow"
          role="progressbar"
          aria-label={t("welcome.progress")}
          aria-valuenow={done}
          aria-valuemin={0}
          aria-valuemax={steps.length + 1}
        >
          <i style={{ inlineSize: `${(100 * done) / (steps.length + 1)}%` }} />
        </span>
        <span class="num dim t13">{t("welcome.done", { done, of: steps.length + 1 })}</span>
      </div>
      <ol class="card pad steps">
        <Step number={1} isDone title={t("welcome.account")} text={t("welcome.accountText")} />
        {steps.map(({ isDone, text, href }, at) => (
          <Step key={text} number={at + 2} isDone={isDone} title={t(`welcome.${text}`)} text={t(`welcome.${text}Text`)}>
            {!isDone && (
              <a class={classes("btn s", at === 0 && "main")} href={href}>
                {t(`welcome.${text}Do`)}
              </a>
            )}
          </Step>
        ))}
      </ol>
      <p class="t13 dim row wrap">
        {t("welcome.keysBefore")} <Keys keys={keysOf("help")} /> {t("welcome.keysAfter")}
      </p>
    </div>
  );
}

interface StepProps {
  readonly number: number;
  readonly isDone: boolean;
  readonly title: string;
  readonly text: string;
  readonly children?: ComponentChildren;
}

function Step({ number, isDone, title, text, children }: StepProps) {
  return (
    <li>
      <span class={classes("n", isDone ? "ok" : "no")}>{isDone ? <CheckIcon size="s" /> : number}</span>
      <div class="row top">
        <div class="grow">
          <b class={isDone ? "dim" : undefined}>{title}</b>
          {isDone && <span class="unseen">{t("welcome.isDone")}</span>}
          <p class="dim">{text}</p>
        </div>
        {children}
      </div>
    </li>
  );
}
