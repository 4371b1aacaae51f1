import type { Account, AccountUpdate } from "@hovor/protocol";

export const limits = [0, 1, 2, 3, 4, 5, 6, 8, 10, 15, 20];
export const secondsToAnswer = [15, 20, 30, 45, 60, 90, 120, 180, 300];
export const minutesAway = [0, 1, 2, 5, 10, 15, 30, 60];

export type RoutingSettings = Required<
  Pick<
    AccountUpdate,
    "routing" | "conversation_limit" | "offer_seconds" | "shows_queue_position" | "away_after_minutes"
  >
>;

/** What holds, with the server's own values where the account has none. */
export function settingsOf(account: Account): RoutingSettings {
  return {
    routing: account.routing ?? "manual",
    conversation_limit: account.conversation_limit ?? 0,
    offer_seconds: account.offer_seconds ?? 30,
    shows_queue_position: account.shows_queue_position ?? false,
    away_after_minutes: account.away_after_minutes ?? 0,
  };
}

/** What has to be told so that one becomes the other. */
export function changesOf(from: RoutingSettings, to: RoutingSettings): Partial<RoutingSettings> {
  const names = Object.keys(to) as (keyof RoutingSettings)[];
  return Object.fromEntries(names.filter((name) => from[name] !== to[name]).map((name) => [name, to[name]]));
}

/** The numbers to choose from, with the one that holds, wherever it came from. */
export function choicesWith(numbers: readonly number[], value: number): number[] {
  return [...new Set([...numbers, value])].sort((a, b) => a - b);
}
