import type { Conversation, Participant } from "@hovor/protocol";
import { expect, test } from "vitest";
import { type State, stateOf } from "../store";
import {
  account,
  agent,
  contact,
  conversation,
  group,
  logged,
  message,
  minute,
  noon,
  note,
  posted,
  snapshot,
} from "../testing";
import { countWaiting, newsOf, newsOfOffer, wayOf } from "./decide";
import { usualWishes } from "./wishes";

const event = logged(11, posted("order", message(2)));
const away = { now: noon, isLookedAt: false, openId: undefined };
const looking = { now: noon, isLookedAt: true, openId: "order" };
const of = (values: Parameters<typeof snapshot>[0] = {}) => stateOf(snapshot(values));
const news = (one: typeof event, state: State, at: Parameters<typeof newsOf>[3] = away, before = state) =>
  newsOf(one, before, state, at);

test("a visitor who waits for anybody is a new chat", () => {
  expect(news(event, of())).toBe("newChat");
});

test("so is a visitor of one's own a message in it, but not a colleague's", () => {
  const mine = of({ conversations: [conversation({ state: "active", agent_ids: ["ada"] })] });
  const theirs = of({ conversations: [conversation({ state: "active", agent_ids: ["tomas"] })] });
  expect(news(event, mine)).toBe("myChat");
  expect(news(event, theirs)).toBeUndefined();
});

test("who waits for a group is news to its members, and to everybody once there is no such group", () => {
  const waits = conversation({ group_id: "sales" });
  const groups = (...agentIds: string[]) => of({ conversations: [waits], groups: [group({ agent_ids: agentIds })] });
  expect(news(event, groups("ada"))).toBe("newChat");
  expect(news(event, groups("tomas"))).toBeUndefined();
  expect(news(event, of({ conversations: [waits] }))).toBe("newChat");
  expect([countWaiting(groups("ada")), countWaiting(groups("tomas"))]).toEqual([1, 0]);
});

test("not what one is looking at, nor old news, nor a message of the team", () => {
  expect(news(event, of(), looking)).toBeUndefined();
  expect(news(event, of(), { ...looking, isLookedAt: false })).toBe("newChat");
  expect(news(event, of(), { ...away, now: noon + 5 * minute })).toBeUndefined();
  const ours = logged(11, posted("order", message(2, { author: "agent", agent_id: "tomas" })));
  expect(news(ours, of())).toBeUndefined();
});

test("where conversations come to agents, who waits is told aloud to the one they are offered to", () => {
  const routed = of({ account: account({ routing: "round_robin" }) });
  expect(news(event, routed)).toBeUndefined();
  expect(news(event, routed, { ...away, isOffered: true })).toBe("newChat");
});

test("an offer is told aloud to its agent, unless they look at it", () => {
  const offer = { type: "conversation.offered", conversation_id: "order", until: noon } as const;
  expect(newsOfOffer({ ...offer, agent_id: "ada" }, of(), away)).toBe("newChat");
  expect(newsOfOffer({ ...offer, agent_id: "tomas" }, of(), away)).toBeUndefined();
  expect(newsOfOffer(offer, of(), away)).toBeUndefined();
  expect(newsOfOffer({ ...offer, agent_id: "ada" }, of(), looking)).toBeUndefined();
});

test("who takes no chats is left in peace", () => {
  expect(news(event, of({ agents: [agent({ is_available: false })] }))).toBeUndefined();
});

test("a note that calls one is told, also to who takes no chats", () => {
  const called = logged(11, { type: "note.added", note: note({ agent_id: "tomas", mention_ids: ["ada"] }) });
  expect(news(called, of({ agents: [agent({ is_available: false })] }))).toBe("mention");
  expect(news(called, of(), looking)).toBeUndefined();
  expect(news(called, of(), { ...away, now: noon + 5 * minute })).toBeUndefined();
  const other = logged(11, { type: "note.added", note: note({ agent_id: "tomas" }) });
  expect(news(other, of())).toBeUndefined();
});

test("what is handed to one, or to a group of one's, is told once, and what one takes is not", () => {
  const handed = (values: Partial<Conversation>, was: Partial<Conversation> = {}) => {
    const now = conversation(values);
    const groups = [group({ agent_ids: ["ada"] }), group({ id: "orders", agent_ids: ["tomas"] })];
    const before = of({ groups, conversations: [conversation(was)] });
    const one = logged(11, { type: "conversation.changed", conversation: now });
    return news(one, of({ groups, conversations: [now] }), away, before);
  };
  expect(handed({ state: "active", agent_ids: ["tomas", "ada"] })).toBe("assigned");
  expect(handed({ group_id: "sales" })).toBe("assigned");
  expect(handed({ group_id: "sales", tags: ["late"] }, { group_id: "sales" })).toBeUndefined();
  expect(handed({ group_id: "orders" })).toBeUndefined();
  expect(handed({ state: "active", agent_ids: ["ada"] }, { state: "active", agent_ids: ["ada"] })).toBeUndefined();
  expect(handed({ state: "active", agent_ids: ["tomas"] })).toBeUndefined();
  const joined = (came: Partial<Participant>) => {
    const participant = { agent_id: "ada", reason: "assigned", joined_at: noon, ...came } as const;
    return handed({ state: "active", agent_ids: ["ada"], participants: [participant] });
  };
  expect(joined({ assigned_by: "tomas" })).toBe("assigned");
  expect(joined({ assigned_by: "ada" })).toBeUndefined();
  expect(joined({ reason: "joined" })).toBeUndefined();
  expect(joined({ reason: "round_robin" })).toBeUndefined();
});

test("news is told as one wishes, and not in quiet hours", () => {
  const wishes = { ...usualWishes, ways: { ...usualWishes.ways, mention: "sound" as const } };
  expect(wayOf("mention", wishes, new Date(noon))).toBe("sound");
  expect(wayOf("newChat", wishes, new Date(noon))).toBe("desktop");
  const quiet = { isOn: true, from: "00:00", to: "00:00", days: [0, 1, 2, 3, 4, 5, 6] };
  expect(wayOf("newChat", { ...wishes, quiet }, new Date(noon))).toBe("nothing");
});

test("the title counts who waits, and one's own with something new", () => {
  const state = of({
    conversations: [
      conversation({ id: "a" }),
      conversation({ id: "b", state: "active", agent_ids: ["ada"] }),
      conversation({ id: "c", state: "active", agent_ids: ["ada"], unread_count: 0 }),
      conversation({ id: "d", state: "active", agent_ids: ["tomas"] }),
      conversation({ id: "e", state: "closed" }),
    ],
  });
  expect(countWaiting(state)).toBe(2);
});

test("the title does not count whom the team has banned, from then on", () => {
  const state = of();
  expect(countWaiting(state)).toBe(1);
  const contacts = new Map([["petra", contact({ banned_at: noon })]]);
  expect(countWaiting({ ...state, contacts })).toBe(0);
});
