import type { Unsent, Upload } from "@hovor/client";
import { ClockIcon, classes } from "@hovor/ui";

import { type Held, useDesk } from "../desk";
import { t } from "../text";
import { Attachment } from "./Attachment";
import { GoingUp } from "./GoingUp";
import { HeldMessage } from "./HeldMessage";
import { NotSent } from "./NotSent";
import { Offered } from "./Offered";

export interface UnsentGroupProps {
  readonly unsent: readonly Unsent[];
  readonly held: readonly Held[];
  readonly uploads: readonly Upload[];
}

/** What we sent and the server has not stored: on its way, waiting for the line, or refused. */
export function UnsentGroup({ unsent, held, uploads }: UnsentGroupProps) {
  const desk = useDesk();
  const isOnline = desk.line.value === "open";
  return (
    <div class="msg out">
      {unsent.map(({ id, text, choices, file, failure }) => (
        <div class="unsent" key={id}>
          {file ? (
            <Attachment id={id} file={file} />
          ) : (
            <p class={classes("bub", failure ? "refused" : "pending")} dir="auto">
              {text}
            </p>
          )}
          {choices && <Offered choices={choices} />}
          {failure ? (
            <NotSent
              why={t(`problem.${failure}`, { wait: t("time.aMoment") })}
              onRetry={() => desk.retry(id)}
              onDiscard={() => desk.discard(id)}
            />
          ) : (
            <p class="who mark-line">
              <ClockIcon size="s" />
              {isOnline ? t("unsent.sending") : t("unsent.waiting")}
            </p>
          )}
        </div>
      ))}
      {held.map((one) => (
        <HeldMessage key={one.id} held={one} isLast={one === held.at(-1)} />
      ))}
      {uploads.map((one) => (
        <GoingUp key={one.id} upload={one} />
      ))}
    </div>
  );
}
