import { t } from "../text";

export interface ProgressProps {
  readonly done: number;
  readonly of: number;
}

export function Progress({ done, of }: ProgressProps) {
  return (
    <div class="row wide">
      <span
        class="bar grow"
        role="progressbar"
        aria-label={t("firstSteps.title")}
        aria-valuenow={done}
        aria-valuemin={0}
        aria-valuemax={of}
      >
        <i style={{ inlineSize: `${(100 * done) / of}%` }} />
      </span>
      <span class="num dim t13">{t("firstSteps.done", { done, of })}</span>
    </div>
  );
}
