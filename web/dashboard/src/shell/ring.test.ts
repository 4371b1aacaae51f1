import { afterEach, beforeEach, expect, test, vi } from "vitest";

import type { Api } from "../api";
import { Desk } from "../desk";
import { isLookedAt, setWishes, type Wishes, wishesOf } from "../notify";
import { go } from "../place";
import { account, conversation, FakeServer, group, message, posted, presence, snapshot } from "../testing";
import { ring, ringForComings, ringOffer } from "./ring";

const shown = vi.fn();
const everyHour = { isOn: true, from: "00:00", to: "00:00", days: [0, 1, 2, 3, 4, 5, 6] };
const wish = (part: Partial<Wishes>) => setWishes("ada", { ...wishesOf("ada"), ...part });

beforeEach(() => {
  shown.mockReset();
  class Notice {
    static readonly permission = "granted";
    constructor(title: string, { body }: { body: string }) {
      shown(title, body);
    }
  }
  vi.stubGlobal("Notification", Notice);
  isLookedAt.value = false;
  go("/app/team");
});
afterEach(() => vi.unstubAllGlobals());

async function open(values: Parameters<typeof snapshot>[0] = {}) {
  const server = new FakeServer(snapshot(values));
  const desk = new Desk({
    api: server.api as unknown as Api,
    openSocket: () => server.socket,
    onSignedOut: () => undefined,
    onChange: (event, before) => ring(desk, event, before),
    onLive: (event) => event.type === "conversation.offered" && ringOffer(desk, event),
  });
  await desk.open();
  server.socket.onopen?.();
  return { desk, server };
}

test("a visitor's message shows a notice with their name, unless it is to be a sound alone, or nothing", async () => {
  const { server } = await open();
  server.log(posted("order", message(2, { text: "Hello?" })));
  expect(shown).toHaveBeenCalledExactlyOnceWith("Petra Dvorakova", "Hello?");
  wish({ ways: { ...wishesOf("ada").ways, newChat: "sound" } });
  server.log(posted("order", message(3)));
  wish({ ways: { ...wishesOf("ada").ways, newChat: "desktop" }, quiet: everyHour });
  server.log(posted("order", message(4)));
  expect(shown).toHaveBeenCalledOnce();
});

test("what is handed to one's group says to which", async () => {
  const { server } = await open({ groups: [group()] });
  server.log({ type: "conversation.changed", conversation: conversation({ group_id: "sales" }) });
  expect(shown).toHaveBeenCalledWith("Petra Dvorakova", "Handed over to Sales");
});

test("a visitor who is back is told of, for who wishes it", async () => {
  const before = conversation({ state: "closed", agent_ids: ["ada"] });
  const { desk, server } = await open({ conversations: [before] });
  wish({ ways: { ...wishesOf("ada").ways, cameBack: "desktop" } });
  const stop = ringForComings(desk);
  server.say({ type: "visitors.changed", present: [presence({ since: Date.now() })], gone: [] });
  expect(shown).toHaveBeenCalledExactlyOnceWith("Petra Dvorakova", "Is on your site again: Guji Uraga");
  stop();
});

const offer = (until: number, agentId = "ada") =>
  ({
    type: "conversation.offered",
    conversation_id: "order",
    agent_id: agentId,
    reason: "least_busy",
    until,
  }) as const;
const waiting = { conversations: [conversation({ last_message: message(1, { text: "Where is it?" }) })] };

test("an offer is told with who waits, why it comes and what they want, as one wishes of a new chat", async () => {
  const { server } = await open(waiting);
  server.say(offer(1_000));
  expect(shown).toHaveBeenCalledExactlyOnceWith("Petra Dvorakova", "You have the fewest chats: Where is it?");
  wish({ ways: { ...wishesOf("ada").ways, newChat: "sound" } });
  server.say(offer(1_500));
  expect(shown).toHaveBeenCalledOnce();
});

test("the same offer is not told again after a reconnect, but a new one is", async () => {
  const { server } = await open(waiting);
  server.say(offer(2_000));
  server.say(offer(2_000));
  expect(shown).toHaveBeenCalledOnce();
  server.say(offer(3_000));
  expect(shown).toHaveBeenCalledTimes(2);
});

test("what is offered to a colleague is not told, nor what its visitor writes on", async () => {
  const { server } = await open({ ...waiting, account: account({ routing: "least_busy" }) });
  server.say(offer(4_000, "tomas"));
  server.log(posted("order", message(2, { text: "Hello?" })));
  expect(shown).not.toHaveBeenCalled();
  server.say(offer(5_000));
  server.log(posted("order", message(3, { text: "Anybody?" })));
  expect(shown).toHaveBeenLastCalledWith("Petra Dvorakova", "Anybody?");
});
