import type { Unsent } from "@hovor/client";
import { AlertIcon, Button, ClockIcon, classes } from "@hovor/ui";

import { useDesk } from "../desk";
import { t } from "../text";

/** What we wrote and the server has not stored: on its way, waiting for the line, or refused. */
export function UnsentGroup({ unsent }: { readonly unsent: readonly Unsent[] }) {
  const desk = useDesk();
  const isOnline = desk.line.value === "open";
  return (
    <div class="msg out">
      {unsent.map(({ id, text, failure }) => (
        <div class="unsent" key={id}>
          <p class={classes("bub", failure ? "refused" : "pending")} dir="auto">
            {text}
          </p>
          {failure ? (
            <>
              <p class="who bad" role="alert">
                <AlertIcon size="s" />
                {t("unsent.failed", { why: t(`problem.${failure}`, { wait: t("time.aMoment") }) })}
              </p>
              <div class="row tight">
                <Button size="s" onClick={() => desk.retry(id)}>
                  {t("tryAgain")}
                </Button>
                <Button kind="plain" size="s" onClick={() => desk.discard(id)}>
                  {t("unsent.discard")}
                </Button>
              </div>
            </>
          ) : (
            <p class="who mark-line">
              <ClockIcon size="s" />
              {isOnline ? t("unsent.sending") : t("unsent.waiting")}
            </p>
          )}
        </div>
      ))}
    </div>
  );
}
