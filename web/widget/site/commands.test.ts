import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { TestBox } from "./testBox";

let box: TestBox;

beforeEach(() => {
  document.documentElement.lang = "en";
  box = new TestBox();
});
afterEach(() => box.leave());

/** What the frame hears of the calls, once it is there. */
const toldOf = async (...calls: unknown[][]) => {
  for (const call of calls) box.call(...call);
  box.connect();
  await box.pass();
  return box.told.map(({ v: _, ...message }) => message).filter(({ type }) => type !== "language" && type !== "config");
};

test("opens and closes, shows and hides", () => {
  box.call("chat:open");
  expect(box.panel.open).toBe(true);
  box.call("chat:close");
  expect(box.panel.open).toBe(false);
  box.call("chat:hide");
  expect(box.host.hidden).toBe(true);
  box.call("chat:show");
  expect(box.host.hidden).toBe(false);
});

test("hands on who the visitor is", async () => {
  const told = await toldOf(
    ["name", "Petra"],
    ["email", "petra@example.cz"],
    ["email", "no address"],
    ["phone", 420123456789],
    ["group", "a1b2c3d4e5"],
  );
  expect(told).toEqual([
    { type: "visitor", field: "name", value: "Petra" },
    { type: "visitor", field: "email", value: "petra@example.cz" },
    { type: "visitor", field: "phone", value: "420123456789" },
    { type: "group", group: "a1b2c3d4e5" },
  ]);
});

test("hands on variables and consents", async () => {
  const told = await toldOf(
    ["variables", { plan: "gold", role: { label: "Role", value: "editor" } }],
    ["variables", "nothing"],
    ["analyticsConsent", true],
    ["marketingConsent", false],
    ["marketingConsent", "perhaps"],
  );
  expect(told).toEqual([
    { type: "variable", name: "plan", json: '"gold"' },
    { type: "variable", name: "role", json: '{"label":"Role","value":"editor"}' },
    { type: "consent", kind: "analytics", isGiven: "true" },
    expect.objectContaining({ type: "page" }),
    { type: "watch", mayKeep: "true" },
    { type: "consent", kind: "marketing", isGiven: "false" },
  ]);
});

test("deletes the cookie that a visitor is counted by, when they do not want to be", () => {
  // biome-ignore lint/suspicious/noDocumentCookie: as the product before us set it
  document.cookie = "ssupp.visits=3;path=/";
  box.call("analyticsConsent", false);
  expect(document.cookie).toContain("ssupp.visits");
  box.call("marketingConsent", false);
  expect(document.cookie).not.toContain("ssupp.visits");
});

test("writes for the visitor, and sends", async () => {
  const told = await toldOf(["chat:message", "Do you"], ["chat:send", "Do you have hats?"]);
  expect(box.panel.open).toBe(true);
  expect(told).toContainEqual({ type: "prefill", text: "Do you" });
  expect(told.at(-1)).toEqual({ type: "send", text: "Do you have hats?" });
});

test("speaks other languages, and says what the site would rather have it say", async () => {
  const isCalled = (name: string) => vi.waitFor(() => expect(box.launcher.ariaLabel).toBe(name));
  box.call("language", "cz");
  await isCalled("Otevřít chat");
  box.call("language", "br");
  await isCalled("Abrir o chat");
  box.call("language", "xx");
  expect(box.launcher.ariaLabel).toBe("Open chat");
  box.call("language", "<b>");
  const told = await toldOf(
    ["translate", { online: { title: "Ask us", send: "Off it goes" }, button: { title: "Ask" } }],
    ["chat:translate", { button: { title: "Zeptat se" } }, "cs"],
    ["translate", "nothing"],
  );
  expect(box.launcher.ariaLabel).toBe("Ask");
  expect(box.panel.ariaLabel).toBe("Ask us");
  expect(told).toEqual([
    {
      type: "translate",
      language: "",
      json: '{"online":{"title":"Ask us","send":"Off it goes"},"button":{"title":"Ask"}}',
    },
    { type: "translate", language: "cs", json: '{"button":{"title":"Zeptat se"}}' },
    { type: "translate", language: "", json: '"nothing"' },
  ]);
  box.call("language", "cs-CZ");
  await isCalled("Zeptat se");
});

test("changes colours", async () => {
  box.call("theme:color", "#003366");
  expect(box.style("--on-color")).toBe("#ffffff");
  box.call("theme:color", "url(x)");
  expect(box.style("--color")).toBe("#003366");
  const colors = {
    primary: "#112233",
    primaryText: "#eeeeee",
    banner: "#fafafa",
    bannerTitle: "red",
    widget: "#445566",
  };
  const told = await toldOf(["theme:colors", colors], ["theme:colors"]);
  expect(told.map(({ color }) => color)).toEqual(["#112233"]);
  expect(["--color", "--on-color", "--hello", "--hello-name"].map((name) => box.style(name))).toEqual([
    "#445566",
    "#eeeeee",
    "#fafafa",
    "",
  ]);
});

test("moves while the page is looked at", () => {
  box.call("theme:position", { orientation: "left", offsetX: 5, offsetY: "90px" });
  expect(box.root.classList).toContain("left");
  box.call("theme:position", { offsetY: 120, zIndex: 7 });
  expect(box.root.classList).toContain("left");
  expect(["--x", "--y", "--z"].map((name) => box.style(name))).toEqual(["5px", "120px", "7"]);
  box.call("theme:position", { orientation: "right", alignY: "side" });
  expect(box.root.classList).not.toContain("left");
  expect(box.root.classList).toContain("side");
  box.call("theme:options", { widgetWidth: 400, widgetHeight: 500 });
  expect([box.style("--width"), box.style("--height")]).toEqual(["400px", "500px"]);
});

test("forgets the visitor, and begins anew with the next", async () => {
  box.call("chat:open");
  box.call("logout");
  expect(box.identities).toEqual([undefined]);
  const told = (await toldOf()).map(({ type }) => type);
  expect(told).toEqual(["start", "open", "logout", "page", "start"]);

  box.call("chat:close");
  expect(document.cookie).toContain("ssupp.opened=0");
  box.call("logout");
  expect(document.cookie).toBe("");
  await box.pass();
  expect(box.told.slice(-3).map(({ type }) => type)).toEqual(["logout", "page", "watch"]);
});

test.each([
  ["widget:hide"],
  ["chat:end"],
  ["html:apply", document.body],
  ["recording:disable", true],
  ["recording:off", true],
  ["status", "idle"],
  ["banner:set", "arrow"],
  ["toString", {}],
  ["__proto__"],
  [],
  [{ toString: null }],
  ["variables", null],
  ["theme:position", null],
  ["banner:update", 7],
])("passes over %j", (...call) => {
  box.call(...call);
  expect(box.panel.open).toBe(false);
});
