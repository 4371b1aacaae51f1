import { act, fireEvent, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";

import { listenToKeys } from "../keys";
import { go, here } from "../place";
import { noon, openDesk, presence, show, visitor } from "../testing";
import { showAs } from "./shownAs";
import { VisitorsPage } from "./VisitorsPage";

beforeAll(() => import("./VisitorMap")); // a busy machine takes its time
let stop: () => void;
beforeEach(() => {
  stop = listenToKeys();
  go("/app/visitors");
  // The test's browser has no layout: the map gets a size here.
  Object.defineProperty(HTMLElement.prototype, "clientWidth", { configurable: true, value: 900 });
  Object.defineProperty(HTMLElement.prototype, "clientHeight", { configurable: true, value: 500 });
});
afterEach(() => {
  stop();
  act(() => showAs("list"));
  Reflect.deleteProperty(HTMLElement.prototype, "clientWidth");
  Reflect.deleteProperty(HTMLElement.prototype, "clientHeight");
});

/** The page as the address says, as the dashboard shows it. */
function Here() {
  const place = here.value;
  return place.name === "visitors" ? <VisitorsPage openId={place.visitorId} /> : null;
}

const from = (id: string, country?: string) =>
  presence({ visitor_id: id, since: noon, ...(country && { country, city: "Brno" }) });

/** Petra waits in Czechia; Jan is there too, Eva in Slovakia, and of Ivo nobody knows. */
async function openMap() {
  const { desk, server } = await openDesk({
    visitors: [visitor(), visitor({ id: "jan", name: "Jan" }), visitor({ id: "eva", name: "Eva" })],
  });
  server.say({ type: "agents.online", agent_ids: ["ada"] });
  const present = [from("petra", "CZ"), from("jan", "CZ"), from("eva", "SK"), from("ivo")];
  server.say({ type: "visitors.changed", present, gone: [] });
  show(desk, <Here />);
  fireEvent.click(await screen.findByRole("radio", { name: "Map" }));
  await screen.findByRole("region", { name: "Map of the world" });
  return server;
}
const bubbles = () => [...document.querySelectorAll<HTMLElement>(".world .bubble")];
const bubble = (name: RegExp) => screen.getByRole("button", { name });

test("visitors are bubbles by country, the most first, in the colour of who waits", async () => {
  await openMap();
  expect(bubbles().map((one) => [one.getAttribute("aria-label"), one.textContent])).toEqual([
    ["Czechia: 2 visitors, most urgent: New", "2"],
    ["Slovakia: 1 visitor, Idle", "1"],
  ]);
  expect(bubbles()[0]?.classList.contains("new")).toBe(true);
  expect(screen.getByRole("button", { name: "1 whose place is not known" })).toBeTruthy();
});

test("a table says the same", async () => {
  await openMap();
  const rows = within(screen.getByRole("table", { name: "Now by country" })).getAllByRole("row");
  expect(rows.slice(1).map((row) => row.textContent)).toEqual(["CzechiaNew2", "SlovakiaIdle1", "not knownIdle1"]);
});

test("a bubble filters by its country and lists who is there; pressed again, it shows all", async () => {
  await openMap();
  fireEvent.click(bubble(/^Czechia:/));
  const people = await screen.findByRole("list", { name: "Visitors from Czechia" });
  expect(
    within(people)
      .getAllByRole("link")
      .map((link) => link.getAttribute("href")),
  ).toEqual(["/app/visitors/petra", "/app/visitors/jan"]);
  expect(bubble(/^Czechia:/).getAttribute("aria-pressed")).toBe("true");
  expect(bubbles()).toHaveLength(2);
  expect(screen.getByLabelText<HTMLSelectElement>("Country").value).toBe("CZ");

  fireEvent.click(bubble(/^Czechia:/));
  expect(await screen.findByRole("table", { name: "Now by country" })).toBeTruthy();
});

test("the keys walk those who are in the country, and open one", async () => {
  await openMap();
  fireEvent.click(screen.getByRole("button", { name: "Czechia" }));
  await screen.findByRole("list", { name: "Visitors from Czechia" });
  fireEvent.keyDown(document.body, { key: "j" });
  await waitFor(() => expect(document.querySelector(".map-line.is-hover .name")?.textContent).toBe("Petra Dvorakova"));
  fireEvent.keyDown(document.body, { key: "o" });
  expect(location.pathname).toBe("/app/visitors/petra");
});

test("the map follows who comes and goes", async () => {
  const server = await openMap();
  server.say({ type: "visitors.changed", present: [from("li", "SG")], gone: ["eva"] });
  await waitFor(() =>
    expect(bubbles().map((one) => one.getAttribute("aria-label"))).toContain("Singapore: 1 visitor, Idle"),
  );
  expect(bubbles()).toHaveLength(2);
});

test("one zooms by buttons and keys, and comes back to the whole world", async () => {
  await openMap();
  const place = () => bubble(/^Slovakia:/).style.translate;
  const whole = screen.getByRole("button", { name: "Whole world" });
  await waitFor(() => expect(whole.hasAttribute("disabled")).toBe(false)); // at first it shows where they are
  const fitted = place();
  fireEvent.click(screen.getByRole("button", { name: "Zoom in" }));
  await waitFor(() => expect(place()).not.toBe(fitted));
  const near = place();
  fireEvent.keyDown(screen.getByRole("group", { name: /^Map of the world/ }), { key: "ArrowLeft" });
  await waitFor(() => expect(place()).not.toBe(near));
  fireEvent.keyDown(screen.getByRole("group", { name: /^Map of the world/ }), { key: "0" });
  await waitFor(() => expect(whole.hasAttribute("disabled")).toBe(true));
});

test("V switches between list and map, and the computer remembers it", async () => {
  await openMap();
  expect(localStorage.getItem("hovor.visitors")).toBe("map");
  fireEvent.keyDown(document.body, { key: "v" });
  await screen.findByRole("list", { name: "Visitors on the site" });
  expect(localStorage.getItem("hovor.visitors")).toBeNull();
});
