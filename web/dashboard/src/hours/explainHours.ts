import { explain, RequestError } from "../api";
import { t } from "../text";

/** Why hours were not taken: what the server says of a value is all that is known of it. */
export function explainHours(error: unknown): string {
  const isRefused = error instanceof RequestError && error.code === "invalid_argument" && error.message !== "";
  return isRefused ? t("hours.refused", { detail: error.message }) : explain(error);
}
