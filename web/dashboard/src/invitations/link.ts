import { explain, RequestError } from "../api";
import { t } from "../text";

/** What an invited colleague opens. The token stands where browsers send it to nobody. */
export const linkOf = (token: string): string => `${location.origin}/app/join#${token}`;

export function explainInviting(error: unknown): string {
  if (!(error instanceof RequestError) || error.code !== "conflict") return explain(error);
  return t(error.message.startsWith("email") ? "invitations.inTeam" : "invitations.full");
}
