import type { Visit } from "@hovor/protocol";
import { fireEvent, screen, waitFor } from "@testing-library/preact";
import { expect, test } from "vitest";

import { conversation, group, noon, openDesk, show, visitor } from "../testing";
import { About } from "./About";

const visit = (values: Partial<Visit> = {}): Visit => ({
  id: "visit",
  started_at: noon,
  last_seen_at: noon,
  is_present: true,
  client: { browser: "Firefox", browser_version: "128.0", system: "Linux", device: "desktop" },
  country: "CZ",
  pages: [{ seq: 1, url: "https://shop.example/", title: "Shop", created_at: noon }],
  ...values,
});

async function openAbout(visits: readonly Visit[], count = visits.length) {
  const { desk, server } = await openDesk();
  server.api.visits.mockResolvedValue({ visits: [...visits], count });
  show(desk, <About conversationId="order" onClose={() => undefined} />);
  return server;
}

test("tells with what a visitor came, from where, and how often", async () => {
  await openAbout([visit({ referrer: "https://search.example/find", address: "192.0.2.0" })], 3);

  expect(await screen.findByText("Firefox 128")).toBeTruthy();
  for (const words of ["This visit", "Czechia", "Linux", "computer", "search.example/find", "192.0.2.0", "3"]) {
    expect(screen.getByText(words)).toBeTruthy();
  }
});

test("says what is not known, and that nobody sent them", async () => {
  const { country: _, ...nowhere } = visit({ client: {}, pages: [], is_present: false });
  await openAbout([nowhere]);

  expect(await screen.findByText("Last visit")).toBeTruthy();
  expect(screen.getAllByText("not known")).toHaveLength(5);
  expect(screen.getByText("directly")).toBeTruthy();
  expect(screen.getByText("None yet.")).toBeTruthy();
  expect(screen.queryByText("IP address")).toBeNull();
});

test("has the pages with the newest first, and all of them when asked", async () => {
  const pages = Array.from({ length: 12 }, (_, at) => ({
    seq: at + 1,
    url: `https://shop.example/${at + 1}`,
    title: `Page ${at + 1}`,
    created_at: noon + at,
  }));
  await openAbout([visit({ pages })]);

  expect((await screen.findAllByText(/^Page \d+$/)).map((one) => one.textContent).slice(0, 2)).toEqual([
    "Page 12",
    "Page 11",
  ]);
  expect(screen.queryByText("Page 1")).toBeNull();
  fireEvent.click(screen.getByRole("button", { name: "Show all" }));
  expect(screen.getByText("Page 1")).toBeTruthy();
});

test("makes no link of an address that is none of the web", async () => {
  const pages = [{ seq: 1, url: "javascript:alert(1)", title: "Bad", created_at: noon }];
  await openAbout([visit({ pages })]);
  expect((await screen.findByText("Bad")).closest("a")).toBeNull();
});

test("asks again when the visitor goes to another page", async () => {
  const server = await openAbout([visit()]);
  await screen.findByText("Firefox 128");
  const asked = server.api.visits.mock.calls.length;

  const page = { url: "https://shop.example/cart", title: "Cart" };
  server.say({ type: "visitors.changed", present: [{ visitor_id: "petra", since: noon, page }], gone: [] });

  await screen.findByText("Cart");
  await waitFor(() => expect(server.api.visits.mock.calls.length).toBe(asked + 1));
});

test("says so when a visitor has no visits, or they do not load", async () => {
  await openAbout([]);
  expect(await screen.findByText(/since visits are kept/)).toBeTruthy();

  const { desk, server } = await openDesk();
  server.api.visits.mockRejectedValue(new Error("down"));
  show(desk, <About conversationId="order" onClose={() => undefined} />);
  expect(await screen.findByText("The visits did not load.")).toBeTruthy();
});

test("names the group that the conversation is of, and the one that the site wishes for", async () => {
  const { desk } = await openDesk({
    groups: [group(), group({ id: "orders", key: "k9", name: "Orders" })],
    conversations: [conversation({ group_id: "sales" })],
    visitors: [visitor({ group: "k9" })],
  });
  show(desk, <About conversationId="order" onClose={() => undefined} />);
  expect(screen.getByText("Sales")).toBeTruthy();
  expect(screen.getByText("Orders")).toBeTruthy();
});

test("says that a key is of no group", async () => {
  const { desk } = await openDesk({ visitors: [visitor({ group: "gone" })] });
  show(desk, <About conversationId="order" onClose={() => undefined} />);
  expect(screen.getByText("gone (no group of yours has this key)")).toBeTruthy();
});
