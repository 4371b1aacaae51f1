import { t } from "../text";
import { progress } from "./bulk";

/** How far the work on what was selected has come. */
export function BulkProgress() {
  const now = progress.value;
  if (!now) return null;
  return (
    <div
      class="bar bulk-bar"
      role="progressbar"
      aria-label={t("bulk.working")}
      aria-valuenow={now.done}
      aria-valuemin={0}
      aria-valuemax={now.of}
    >
      <i style={{ inlineSize: `${(now.done / Math.max(1, now.of)) * 100}%` }} />
    </div>
  );
}
