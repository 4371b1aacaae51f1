import { RequestError } from "../api";

/** The server does not say whether a link was used, was revoked, is too old, or never was. */
export function isGone(reason: unknown): boolean {
  return reason instanceof RequestError && ["unauthenticated", "forbidden", "not_found"].includes(reason.code);
}
