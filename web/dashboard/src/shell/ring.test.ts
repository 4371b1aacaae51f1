import { afterEach, beforeEach, expect, test, vi } from "vitest";

import type { Api } from "../api";
import { Desk } from "../desk";
import { isLookedAt, setWishes, type Wishes, wishesOf } from "../notify";
import { go } from "../place";
import { conversation, FakeServer, group, message, posted, presence, snapshot } from "../testing";
import { ring, ringForComings } from "./ring";

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
