import type { CloseReason, Conversation } from "@hovor/protocol";
import { showToast } from "@hovor/ui";

import { visitorName } from "../about";
import { explain } from "../api";
import type { Desk } from "../desk";
import { t } from "../text";
import { give, giveBack, isGiven } from "./assigning";
import { type Failure, withEach } from "./bulk";
import type { Taker } from "./Takers";

interface Work {
  readonly of: readonly Conversation[];
  readonly act: (one: Conversation) => Promise<unknown>;
  /** What has been done to how many. */
  readonly told: (count: number) => string;
  /** Told with how the conversation was before. */
  readonly undo: (one: Conversation) => Promise<unknown>;
}

/** Closes what is open of them. */
export function closeAll(desk: Desk, all: readonly Conversation[], reason: CloseReason): Promise<void> {
  return run(desk, {
    of: all.filter(({ state }) => state !== "closed"),
    act: async ({ id }) => {
      await desk.settle(id);
      await desk.api.close(id, reason);
    },
    told: (count) => t("bulk.closed", { count }),
    undo: ({ id }) => desk.api.reopen(id),
  });
}

export function tagAll(desk: Desk, all: readonly Conversation[], tag: string): Promise<void> {
  return run(desk, {
    of: all.filter(({ tags }) => !tags?.includes(tag)),
    act: ({ id }) => desk.api.label(id, { add_tags: [tag] }),
    told: (count) => t("bulk.tagged", { count, tag }),
    undo: ({ id }) => desk.api.label(id, { remove_tags: [tag] }),
  });
}

export function untagAll(desk: Desk, all: readonly Conversation[], tag: string): Promise<void> {
  return run(desk, {
    of: all.filter(({ tags }) => tags?.includes(tag)),
    act: ({ id }) => desk.api.label(id, { remove_tags: [tag] }),
    told: (count) => t("bulk.untagged", { count, tag }),
    undo: ({ id }) => desk.api.label(id, { add_tags: [tag] }),
  });
}

/** Marks them as important; or, where all are, none of them. */
export function markAll(desk: Desk, all: readonly Conversation[]): Promise<void> {
  const isImportant = !all.every((one) => one.is_important);
  return run(desk, {
    of: all.filter((one) => (one.is_important ?? false) !== isImportant),
    act: ({ id }) => desk.api.label(id, { is_important: isImportant }),
    told: (count) => t(isImportant ? "bulk.marked" : "bulk.unmarked", { count }),
    undo: ({ id }) => desk.api.label(id, { is_important: !isImportant }),
  });
}

/** Who is to answer, and their name, which is told. */
export interface Assignee extends Taker {
  readonly name: string;
}

export function assignAll(desk: Desk, all: readonly Conversation[], to: Assignee): Promise<void> {
  return run(desk, {
    of: all.filter((one) => one.state !== "closed" && !isGiven(one, to)),
    act: (one) => give(desk, one, to),
    told: (count) => t("bulk.assigned", { count, name: to.name }),
    undo: (one) => giveBack(desk, one, to),
  });
}

/** What was read can't be made unread. */
export function readAll(desk: Desk, all: readonly Conversation[]): void {
  const unread = all.filter((one) => one.unread_count > 0);
  for (const { id, last_seq: seq } of unread) desk.markRead(id, seq);
  showToast({ text: t("bulk.read", { count: unread.length }) });
}

async function run(desk: Desk, work: Work): Promise<void> {
  const { of, act, told, undo } = work;
  const { done, failed } = await withEach(of, act);
  if (done.length > 0 || failed.length === 0) {
    const back = done.length > 0 && { action: { label: t("undo"), run: () => void takeBack(desk, done, undo) } };
    showToast({ text: told(done.length), ...back });
  }
  tellFailed(desk, failed, () => void run(desk, { ...work, of: failed.map(({ conversation }) => conversation) }));
}

async function takeBack(
  desk: Desk,
  done: readonly Conversation[],
  undo: (one: Conversation) => Promise<unknown>,
): Promise<void> {
  const { failed } = await withEach(done, undo);
  const left = failed.map(({ conversation }) => conversation);
  tellFailed(desk, failed, () => void takeBack(desk, left, undo));
}

const named = 3;

/** Whose conversations it did not work for, and why. */
function tellFailed(desk: Desk, failed: readonly Failure[], again: () => void): void {
  if (failed.length === 0) return;
  const lines = failed.slice(0, named).map(({ conversation: { visitor_id: id }, error }) => {
    const name = visitorName(desk.state.value?.visitors.get(id), id);
    return t("bulk.whyNot", { name, why: explain(error) });
  });
  const more = failed.length - named;
  if (more > 0) lines.push(t("bulk.moreFailed", { count: more }));
  showToast({
    tone: "bad",
    text: [t("bulk.failed", { count: failed.length }), ...lines].join(" "),
    action: { label: t("tryAgain"), run: again },
  });
}
