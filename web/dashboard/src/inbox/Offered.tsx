import { CheckIcon, classes } from "@hovor/ui";

import { t } from "../text";

export interface OfferedProps {
  readonly choices: readonly string[];
  readonly picked?: string | undefined;
}

/** The answers that a message offers, and which of them the visitor has picked. */
export function Offered({ choices, picked }: OfferedProps) {
  return (
    <div class="offered">
      <span>{t("offer.offered")}</span>
      <ul class="chips">
        {choices.map((choice) => (
          <li class={classes("chip", choice === picked && "on")} key={choice} dir="auto">
            {choice === picked && (
              <>
                <CheckIcon size="s" />
                <span class="unseen">{t("offer.picked")} </span>
              </>
            )}
            <span>{choice}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
