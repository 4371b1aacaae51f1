import { duration, t } from "../text";
import { RequestError } from "./request";

/** What to do about a request that failed, in the agent's words. */
export function explain(error: unknown): string {
  if (!(error instanceof RequestError)) return t("problem.internal");
  if (error.code === "rate_limited") return t("problem.rate_limited", { wait: waitOf(error.retryAfter) });
  return t(`problem.${error.code}`);
}

/** The time to wait in words: "12 s", "3 min". */
export function waitOf(seconds: number | undefined): string {
  if (seconds === undefined) return t("time.aMoment");
  return seconds < 60 ? t("time.seconds", { count: seconds }) : duration(Math.ceil(seconds / 60) * 60_000);
}
