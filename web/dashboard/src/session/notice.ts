import { signal } from "@preact/signals";

/** Why the sign-in page is shown to somebody who was inside. */
export type Notice = "ended" | "signedOut" | "linkUsed" | "passwordReset";

export const notice = signal<Notice | undefined>(undefined);

/** Where to go after signing in: where one was sent away from, if that is a page of ours. */
export function nextPath(search: string): string {
  const next = new URLSearchParams(search).get("next") ?? "";
  const isOurs =
    next.startsWith("/app/") && !next.startsWith("/app/sign-") && next !== "/app/join" && next !== "/app/reset";
  return isOurs ? next : "/app/inbox/waiting";
}

/** The sign-in page that leads back to a path. */
export function signInPath(from: string): string {
  const isWorthIt = from.startsWith("/app/") && !from.startsWith("/app/sign-") && from !== "/app/inbox/waiting";
  return isWorthIt ? `/app/sign-in?${new URLSearchParams({ next: from })}` : "/app/sign-in";
}

/** The token of a one-time link. It is a secret: it leaves the address and the history at once. */
export function takeLinkToken(): string | undefined {
  const token = new URLSearchParams(location.hash.slice(1)).get("link");
  if (!token) return undefined;
  history.replaceState(null, "", location.pathname + location.search);
  return token;
}

/** What stands behind the # of a link that leads to this page of ours: a secret as well. */
export function takeSecret(path: string): string | undefined {
  const token = location.pathname === path ? location.hash.slice(1) : "";
  if (!token) return undefined;
  history.replaceState(null, "", location.pathname);
  return token;
}
