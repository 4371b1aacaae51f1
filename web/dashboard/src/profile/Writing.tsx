import { Segments } from "@hovor/ui";

import { setUndoSeconds, undoChoices, undoSeconds } from "../desk";
import { t } from "../text";

/** For how long a message can be taken back, kept on this computer. */
export function Writing() {
  return (
    <div>
      <Segments
        label={t("undoSend.title")}
        value={String(undoSeconds.value)}
        options={undoChoices.map((seconds) => ({
          value: String(seconds),
          label: seconds === 0 ? t("undoSend.off") : t("time.seconds", { count: seconds }),
        }))}
        onValue={(value) => setUndoSeconds(undoChoices.find((one) => String(one) === value) ?? 0)}
      />
    </div>
  );
}
