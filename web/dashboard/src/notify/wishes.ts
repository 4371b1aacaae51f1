import { signal } from "@preact/signals";

import { recall, remember } from "../memory";
import type { QuietHours } from "./quiet";

/** What an agent may be told aloud. */
export const newsKinds = ["newChat", "myChat", "mention", "assigned", "cameBack"] as const;
export type NewsKind = (typeof newsKinds)[number];

/** A notice on the desktop with its sound, the sound alone, or nothing. */
export const ways = ["desktop", "sound", "nothing"] as const;
export type Way = (typeof ways)[number];

/** How an agent wants to be told; kept on this computer, for each who signs in here. */
export interface Wishes {
  readonly ways: Readonly<Record<NewsKind, Way>>;
  readonly quiet: QuietHours;
  /** How many wait stands in the title and is marked on the tab's icon. */
  readonly hasCount: boolean;
}

export const usualWishes: Wishes = {
  ways: { newChat: "desktop", myChat: "desktop", mention: "desktop", assigned: "desktop", cameBack: "nothing" },
  quiet: { isOn: false, from: "22:00", to: "07:00", days: [0, 1, 2, 3, 4, 5, 6] },
  hasCount: true,
};

const prefix = "hovor.notify.";
const changes = signal(0);

/** Where the browser keeps nothing: as long as the page lives. */
const unkept = new Map<string, Wishes>();

addEventListener("storage", ({ key }) => {
  if (key?.startsWith(prefix)) changes.value += 1; // changed in another window
});

/** Views that read it follow its change. */
export function wishesOf(agentId: string): Wishes {
  changes.value;
  return unkept.get(agentId) ?? read(recall(prefix + agentId));
}

export function setWishes(agentId: string, wishes: Wishes): void {
  const json = JSON.stringify(wishes);
  remember(prefix + agentId, json);
  if (recall(prefix + agentId) === json) unkept.delete(agentId);
  else unkept.set(agentId, wishes);
  changes.value += 1;
}

/** What is missing, or of another version, is as usual. */
function read(json: string | null): Wishes {
  try {
    const kept = JSON.parse(json ?? "{}") as Partial<Wishes> | null;
    const known = Object.entries(kept?.ways ?? {}).filter(([, way]) => ways.includes(way));
    return {
      ways: { ...usualWishes.ways, ...Object.fromEntries(known) },
      quiet: { ...usualWishes.quiet, ...kept?.quiet },
      hasCount: kept?.hasCount ?? usualWishes.hasCount,
    };
  } catch {
    return usualWishes;
  }
}
