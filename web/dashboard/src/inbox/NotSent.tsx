import { AlertIcon, Button } from "@hovor/ui";

import { t } from "../text";

export interface NotSentProps {
  readonly why: string;
  /** Absent where trying again is no use. */
  readonly onRetry: (() => void) | undefined;
  readonly onDiscard: () => void;
}

/** Why something was not sent, and what can be done about it. */
export function NotSent({ why, onRetry, onDiscard }: NotSentProps) {
  return (
    <>
      <p class="who bad" role="alert">
        <AlertIcon size="s" />
        {t("unsent.failed", { why })}
      </p>
      <div class="row tight">
        {onRetry && (
          <Button size="s" onClick={onRetry}>
            {t("tryAgain")}
          </Button>
        )}
        <Button kind="plain" size="s" onClick={onDiscard}>
          {t("unsent.discard")}
        </Button>
      </div>
    </>
  );
}
