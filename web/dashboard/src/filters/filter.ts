import type { Conversation } from "@hovor/protocol";

/** What a condition looks at. */
export const fields = [
  "state",
  "unread",
  "waiting",
  "agent",
  "group",
  "tag",
  "category",
  "important",
  "rating",
  "reason",
  "name",
  "words",
] as const;
export type Field = (typeof fields)[number];

export interface Condition {
  readonly field: Field;
  readonly isNot: boolean;
  /** Empty while it is being written: then it holds for everything. */
  readonly value: string;
}

/** All of them have to hold, or any one. */
export type Joins = "all" | "any";

/** Conditions that count as one. */
export interface Bundle {
  readonly joins: Joins;
  readonly conditions: readonly Condition[];
}

export type Part = Condition | Bundle;

/** What an agent wants to see together, under a name of its own. */
export interface Filter {
  readonly id: string;
  readonly name: string;
  readonly joins: Joins;
  readonly parts: readonly Part[];
}

/** The values that stand for nobody, no group and no category. */
export const none = "-";

export const isBundle = (part: Part): part is Bundle => "conditions" in part;

/** Those of nothing but yes: the condition is all there is to say. */
export const isPlain = (field: Field): boolean => field === "unread" || field === "important";

/** What a filter has to know beside the conversation. */
export interface Around {
  readonly now: number;
  readonly nameOf: (visitorId: string) => string;
}

type Test = (one: Conversation) => boolean;

/** Whether a conversation is one that the filter is to find. Without a finished condition: all are. */
export function fits({ joins, parts }: Pick<Filter, "joins" | "parts">, around: Around): Test {
  const tests = parts.flatMap((part) =>
    isBundle(part) ? joined(part.joins, testsOf(part.conditions, around)) : testsOf([part], around),
  );
  return joined(joins, tests)[0] ?? (() => true);
}

/** Whether what it finds changes by itself as time goes. */
export const changesWithTime = ({ parts }: Pick<Filter, "parts">): boolean =>
  parts.some((part) => (isBundle(part) ? part.conditions : [part]).some(({ field }) => field === "waiting"));

function joined(joins: Joins, tests: readonly Test[]): readonly Test[] {
  if (tests.length === 0) return [];
  return [joins === "all" ? (one) => tests.every((test) => test(one)) : (one) => tests.some((test) => test(one))];
}

function testsOf(conditions: readonly Condition[], around: Around): Test[] {
  return conditions.flatMap((condition) => {
    if (!isPlain(condition.field) && condition.value.trim() === "") return [];
    const test = testOf(condition, around);
    return [condition.isNot ? (one: Conversation) => !test(one) : test];
  });
}

function testOf({ field, value }: Condition, { now, nameOf }: Around): Test {
  const wanted = value.trim().toLowerCase();
  switch (field) {
    case "state":
      return (one) => one.state === value;
    case "unread":
      return (one) => one.unread_count > 0;
    case "waiting": {
      const since = now - Number(value) * 60_000;
      return ({ state, waiting_since: at }) => state !== "closed" && at !== undefined && at < since;
    }
    case "agent":
      return ({ agent_ids: ids }) => (value === none ? ids.length === 0 : ids.includes(value));
    case "group":
      return ({ group_id: id }) => id === (value === none ? undefined : value);
    case "tag":
      return ({ tags }) => tags?.some((tag) => tag.toLowerCase() === wanted) ?? false;
    case "category":
      return ({ category }) => category === (value === none ? undefined : value);
    case "important":
      return (one) => one.is_important === true;
    case "rating":
      return ({ rating }) => rating !== undefined && moodOf(rating.value) === value;
    case "reason":
      return (one) => one.close_reason === value;
    case "name":
      return (one) => nameOf(one.visitor_id).toLowerCase().includes(wanted);
    case "words":
      return ({ last_message: last }) => (last?.text || last?.file?.name)?.toLowerCase().includes(wanted) ?? false;
  }
}

/** As the faces tell it that visitors choose from. */
const moodOf = (value: number) => (value < 3 ? "bad" : value > 3 ? "good" : "normal");
