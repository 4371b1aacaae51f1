import { expect, it } from "vitest";
import { type Person, signUp } from "../stage/people.js";
import type { Server } from "../stage/server.js";
import { visitorSocket } from "../stage/sockets.js";

const always = [1, 2, 3, 4, 5, 6, 7].map((day) => ({ day, spans: [{ from: 0, to: 1440 }] }));

export function hourTests(server: () => Server): void {
  const at = "/api/v1/account/hours";
  const set = (owner: Person, hours: object) =>
    owner.ask("PUT", at, { time_zone: "Europe/Prague", days: [], holidays: [], ...hours });
  const chatBox = async (owner: Person) =>
    (await owner.ask("GET", `/api/v1/chat_boxes/${owner.account.chat_key}`)).json;
  /** The day of the week, by the clocks of Prague, in so many days. */
  const dayIn = (days: number) => {
    const name = new Intl.DateTimeFormat("en", { weekday: "short", timeZone: "Europe/Prague" });
    const date = new Date(Date.now() + days * 86_400_000);
    return ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"].indexOf(name.format(date)) + 1;
  };

  it("keeps when the team works, and takes it away again", async () => {
    const owner = await signUp(server());
    const holidays = [{ date: "2026-12-24", name: "Štědrý den", spans: [{ from: 540, to: 720 }] }];
    const days = [
      {
        day: 2,
        spans: [
          { from: 480, to: 720 },
          { from: 780, to: 1020 },
        ],
      },
    ];
    const hours = { time_zone: "Europe/Prague", days, holidays };
    expect((await set(owner, hours)).json.hours).toEqual(hours);
    expect((await owner.ask("GET", "/api/v1/account")).json.hours).toEqual(hours);
    expect((await owner.ask("DELETE", at)).json).not.toHaveProperty("hours");
  });

  it.each([
    ["a time zone that is none", { time_zone: "Europe/Brno" }],
    ["a day that comes twice", { days: [always[0], always[0]] }],
    [
      "parts that overlap",
      {
        days: [
          {
            day: 1,
            spans: [
              { from: 0, to: 60 },
              { from: 30, to: 90 },
            ],
          },
        ],
      },
    ],
    ["a part that ends before it begins", { days: [{ day: 1, spans: [{ from: 60, to: 60 }] }] }],
    ["a date that is none", { holidays: [{ date: "2026-02-30", spans: [] }] }],
  ])("refuses %s", async (_, hours) => {
    const owner = await signUp(server());
    expect((await set(owner, hours)).status).toBe(400);
  });

  it("shows visitors a team that is offline outside of its hours, and until when", async () => {
    const owner = await signUp(server());
    await owner.follow();
    const visitor = await visitorSocket(server());
    visitor.send({ type: "hello", key: owner.account.chat_key });
    await visitor.next("welcome");
    await visitor.next("team.changed", ({ is_online }) => is_online);

    await set(owner, { days: [{ day: dayIn(2), spans: [{ from: 540, to: 1020 }] }] });
    const closed = await visitor.next("team.changed", ({ is_online }) => !is_online);
    expect(closed.returns_at).toBeGreaterThan(Date.now());
    expect(closed.returns_at).toBeLessThan(Date.now() + 3 * 86_400_000);
    expect(closed.agents.some(({ is_online }: { is_online: boolean }) => is_online)).toBe(false);
    expect(await chatBox(owner)).toMatchObject({ is_online: false, returns_at: closed.returns_at });

    await set(owner, { days: always });
    await visitor.next("team.changed", ({ is_online }) => is_online);
    expect(await chatBox(owner)).not.toHaveProperty("returns_at");
  });

  it("keeps hours of a group, which then is offered nothing outside of them", async () => {
    const owner = await signUp(server());
    await owner.ask("PATCH", "/api/v1/account", { routing: "round_robin", offer_seconds: 600 });
    const group = (await owner.ask("POST", "/api/v1/groups", { name: "Sales", agent_ids: [owner.agent.id] })).json;
    const hours = { time_zone: "Europe/Prague", days: [], holidays: [] };
    const path = `/api/v1/groups/${group.id}/hours`;
    expect((await owner.ask("PUT", path, hours)).json.hours).toEqual(hours);
    const agent = await owner.follow();
    const visitor = await visitorSocket(server());
    visitor.send({ type: "hello", key: owner.account.chat_key });
    await visitor.next("welcome");
    visitor.send({ type: "visitor.update", group: group.key });
    const { conversation_id } = await visitor.post("a question");
    expect((await owner.ask("DELETE", path)).json).not.toHaveProperty("hours");
    const offered = await agent.next("conversation.offered");
    expect(offered).toMatchObject({ conversation_id, agent_id: owner.agent.id });
  });
}
