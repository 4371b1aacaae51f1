import type { Conversation } from "@hovor/protocol";
import { useMemo } from "preact/hooks";

import { visitorName } from "../about";
import { now, useDeskState } from "../desk";
import { changesWithTime, type Filter, fits, savedFilter } from "../filters";
import { type InboxView, savedOf } from "../place";
import { language } from "../text";
import { isIn } from "./overview";

/** How many conversations each of the filters finds now. */
export function useFound(filters: readonly Filter[]): ReadonlyMap<string, number> {
  const { conversations, visitors } = useDeskState();
  const time = filters.some(changesWithTime) ? now.value : 0;
  return useMemo(() => {
    const nameOf = (id: string) => visitorName(visitors.get(id), id);
    const tests = filters.map((filter) => [filter.id, fits(filter, { now: time, nameOf })] as const);
    const counts = new Map(tests.map(([id]) => [id, 0]));
    for (const one of conversations.values()) {
      for (const [id, test] of tests) if (test(one)) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    return counts;
  }, [conversations, visitors, filters, time, language.value]);
}

/** Whether a view holds a conversation: the same function while nothing changes that it depends on. */
export function useIsIn(view: InboxView): (one: Conversation) => boolean {
  const state = useDeskState();
  const { contacts, visitors, myId } = state;
  const savedId = savedOf(view);
  const filter = savedId === undefined ? undefined : savedFilter(myId, savedId);
  const time = filter && changesWithTime(filter) ? now.value : 0;
  return useMemo(() => {
    if (savedId === undefined) return isIn(state, view);
    if (!filter) return () => false;
    return fits(filter, { now: time, nameOf: (id) => visitorName(visitors.get(id), id) });
  }, [contacts, myId, view, filter, savedId && visitors, time, language.value]);
}
