import { isSaid, type Unsent, type Upload } from "@hovor/client";
import type { Message } from "@hovor/protocol";

import { startOfDay } from "../texts/texts";

/** Messages of one side, one after the other: one name, one face, one time. */
export interface Group {
  readonly kind: "group";
  readonly key: string;
  readonly isMine: boolean;

  /** Absent for the visitor's own, and for what the system says. */
  readonly agentId: string | undefined;

  readonly messages: readonly Message[];
}

/** What the visitor sent and the server has not confirmed. */
export interface Waiting {
  readonly kind: "waiting";
  readonly key: string;
  readonly unsent: readonly Unsent[];
  readonly uploads: readonly Upload[];
}

/** Word of what happened: who joined, left or closed. */
export interface Happening {
  readonly kind: "happening";
  readonly key: string;
  readonly message: Message;
}

export interface Day {
  readonly kind: "day";
  readonly key: string;
  readonly at: number;
}

export type Entry = Group | Waiting | Happening | Day;

const longestPause = 5 * 60_000;

/** The list that a visitor sees: days, groups and happenings, and what is still on its way at the end. */
export function entriesOf(
  messages: readonly Message[],
  unsent: readonly Unsent[],
  uploads: readonly Upload[],
  now: number,
): Entry[] {
  const entries: Entry[] = [];
  let day = 0;
  const turnTo = (at: number): void => {
    if (startOfDay(at) === day) return;
    day = startOfDay(at);
    entries.push({ kind: "day", key: `day ${day}`, at });
  };

  for (const message of messages) {
    turnTo(message.created_at);
    const last = entries.at(-1);
    if (!isSaid(message)) {
      entries.push({ kind: "happening", key: message.id, message });
    } else if (last?.kind === "group" && continues(last, message)) {
      entries[entries.length - 1] = { ...last, messages: [...last.messages, message] };
    } else {
      const isMine = message.author === "visitor";
      entries.push({ kind: "group", key: message.id, isMine, agentId: message.agent_id, messages: [message] });
    }
  }

  if (unsent.length + uploads.length > 0) {
    turnTo(now);
    entries.push({ kind: "waiting", key: "waiting", unsent, uploads });
  }
  return entries;
}

function continues(group: Group, message: Message): boolean {
  const pause = message.created_at - (group.messages.at(-1)?.created_at ?? 0);
  return group.isMine === (message.author === "visitor") && group.agentId === message.agent_id && pause < longestPause;
}
