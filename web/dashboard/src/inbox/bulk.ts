import type { Conversation } from "@hovor/protocol";
import { signal } from "@preact/signals";

/** How far the work has come; absent when there is none. */
export const progress = signal<{ readonly done: number; readonly of: number } | undefined>(undefined);

export interface Failure {
  readonly conversation: Conversation;
  readonly error: unknown;
}

export interface Outcome {
  readonly done: readonly Conversation[];
  readonly failed: readonly Failure[];
}

/** As many requests as a server takes at a time from one agent without others waiting. */
const atOnce = 4;

/** Does it with each, a few at a time. What fails does not stop the others. */
export async function withEach(
  conversations: readonly Conversation[],
  act: (one: Conversation) => Promise<unknown>,
): Promise<Outcome> {
  const waiting = [...conversations];
  const done: Conversation[] = [];
  const failed: Failure[] = [];
  const tell = () => {
    progress.value = { done: done.length + failed.length, of: conversations.length };
  };
  const work = async (): Promise<void> => {
    for (let one = waiting.shift(); one; one = waiting.shift()) {
      const conversation = one;
      try {
        await act(conversation);
        done.push(conversation);
      } catch (error) {
        failed.push({ conversation, error });
      }
      tell();
    }
  };
  tell();
  await Promise.all(Array.from({ length: atOnce }, work));
  progress.value = undefined;
  return { done, failed };
}
