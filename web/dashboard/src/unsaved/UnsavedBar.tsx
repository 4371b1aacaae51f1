import { AlertIcon, Button } from "@hovor/ui";
import { useState } from "preact/hooks";

import { keysOf, useAction } from "../keys";
import { t } from "../text";
import { LeaveDialog } from "./LeaveDialog";
import { useGuard } from "./useGuard";

export interface Unsaved {
  readonly isChanged: boolean;
  readonly isBusy: boolean;
  /** Why it could not be saved. */
  readonly error: string | undefined;
  /** Yields whether it is saved. */
  readonly onSave: () => Promise<boolean>;
  readonly onDiscard: () => void;
}

/**
 * What a page's form has that is not saved yet: to be saved, also by a key, or thrown away. While there is any, nobody
 * leaves the page unasked.
 */
export function UnsavedBar({ isChanged, isBusy, error, onSave, onDiscard }: Unsaved) {
  const [target, setTarget] = useState<string | undefined>();
  const leave = useGuard(isChanged, setTarget);
  useAction("save", () => void (isChanged && !isBusy && onSave())); // else the browser would save the page
  if (!isChanged) return null;
  return (
    <>
      <section class="unsaved" aria-label={t("unsaved.title")}>
        <p class="grow" role="status">
          <b class="med">{t("unsaved.title")}</b>
        </p>
        {error && (
          <p class="row tight t13 bad" role="alert">
            <AlertIcon size="s" />
            {error}
          </p>
        )}
        <Button onClick={onDiscard} disabled={isBusy}>
          {t("unsaved.discard")}
        </Button>
        <Button kind="main" busy={isBusy} keys={keysOf("save")} onClick={() => void onSave()}>
          {t("save")}
        </Button>
      </section>
      {target !== undefined && (
        <LeaveDialog
          isBusy={isBusy}
          error={error}
          onStay={() => setTarget(undefined)}
          onDiscard={() => leave(target)}
          onSave={() => void onSave().then((isSaved) => isSaved && leave(target))}
        />
      )}
    </>
  );
}
