import { expect, it } from "vitest";
import { type Person, signUp } from "../stage/people.js";
import type { Server } from "../stage/server.js";

export function savedReplyTests(server: () => Server): void {
  const all = "/api/v1/saved_replies";
  const save = (who: Person, shortcut: string, more: object = {}) =>
    who.ask("POST", all, { shortcut, text: "Díky, {{visitor.name}}", is_personal: true, ...more });
  const shortcuts = async (who: Person) =>
    (await who.ask("GET", all)).json.saved_replies.map((one: { shortcut: string }) => one.shortcut);

  it("saves replies of the team and of one's own", async () => {
    const owner = await signUp(server());
    const colleague = await owner.newColleague();
    expect(await save(owner, "return", { is_personal: false, folder: "Orders" })).toMatchObject({
      status: 201,
      json: { shortcut: "return", folder: "Orders", is_personal: false },
    });
    await save(owner, "mine");
    await save(colleague, "theirs");
    expect(await shortcuts(owner)).toEqual(["mine", "return"]);
    expect(await shortcuts(colleague)).toEqual(["return", "theirs"]);
  });

  it("changes and removes a reply, and tells the team that there is a change", async () => {
    const owner = await signUp(server());
    const agent = await owner.follow();
    const { id } = (await save(owner, "return")).json;
    const hears = () =>
      agent.next("events", ({ events }) =>
        events.some((one: { change: { type: string } }) => one.change.type === "saved_replies.changed"),
      );
    expect(JSON.stringify(await hears())).not.toContain("Díky");
    const changed = await owner.ask("PATCH", `${all}/${id}`, { shortcut: "back", text: "Ahoj", folder: "" });
    expect(changed.json).toMatchObject({ shortcut: "back", text: "Ahoj" });
    await hears();
    expect((await owner.ask("DELETE", `${all}/${id}`)).status).toBe(204);
    await hears();
    expect(await shortcuts(owner)).toEqual([]);
    expect((await owner.ask("DELETE", `${all}/${id}`)).status).toBe(404);
  });

  it("lets admins alone change the team's, and nobody another's own", async () => {
    const owner = await signUp(server());
    const colleague = await owner.newColleague();
    expect((await save(colleague, "ours", { is_personal: false })).status).toBe(403);
    const { id } = (await save(owner, "ours", { is_personal: false })).json;
    expect((await colleague.ask("PATCH", `${all}/${id}`, { text: "X" })).status).toBe(403);
    expect((await colleague.ask("DELETE", `${all}/${id}`)).status).toBe(403);
    const own = (await save(colleague, "own")).json;
    expect((await owner.ask("PATCH", `${all}/${own.id}`, { text: "X" })).status).toBe(404);
    expect(await shortcuts(colleague)).toEqual(["ours", "own"]);
  });

  it.each([
    ["a shortcut with a blank", { shortcut: "a b" }, 400],
    ["a shortcut with a slash", { shortcut: "/a" }, 400],
    ["a shortcut that is too long", { shortcut: "a".repeat(33) }, 400],
    ["a text that is blank", { text: " " }, 400],
    ["a shortcut that is taken", { shortcut: "taken" }, 409],
  ])("refuses a reply with %s", async (_, more, status) => {
    const owner = await signUp(server());
    await save(owner, "taken");
    expect((await save(owner, "free", more)).status).toBe(status);
  });
}
