import { t } from "../text";

export const shortestPassword = 8;

/** What is missing in an e-mail address; undefined when it will do. */
export function emailError(email: string): string | undefined {
  const [name, domain, ...rest] = email.trim().split("@");
  if (!name || domain === undefined || rest.length > 0) return t("check.emailAt");
  return domain.includes(".") && !domain.endsWith(".") ? undefined : t("check.emailEnding");
}

export function passwordError(password: string): string | undefined {
  return [...password].length < shortestPassword ? t("check.password", { count: shortestPassword }) : undefined;
}

export function requiredError(value: string): string | undefined {
  return value.trim() ? undefined : t("check.required");
}
