import { act, fireEvent, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test } from "vitest";

import { RequestError } from "../api";
import { listenToKeys } from "../keys";
import { go, here } from "../place";
import { conversation, type FakeServer, noon, openDesk, presence, show, visitor } from "../testing";
import { VisitorsPage } from "./VisitorsPage";

let stop: () => void;
beforeEach(() => {
  stop = listenToKeys();
  go("/app/visitors");
});
afterEach(() => stop());

const press = (key: string) => fireEvent.keyDown(document.body, { key });
const names = () => [...document.querySelectorAll(".visitor .name")].map((one) => one.textContent);
const cursor = () => document.querySelector(".visitor.is-hover .name")?.textContent;

/** The page as the address says, as the dashboard shows it. */
function Here() {
  const place = here.value;
  return place.name === "visitors" ? <VisitorsPage openId={place.visitorId} /> : null;
}

const jan = presence({
  visitor_id: "jan",
  since: noon + 1,
  country: "CZ",
  city: "Brno",
  referrer: "https://a.example/b",
});
const eva = presence({ visitor_id: "eva", since: noon + 2, client: { device: "mobile", browser: "Firefox" } });

function arrive(server: FakeServer, ...present: (typeof jan)[]): void {
  server.say({ type: "visitors.changed", present, gone: [] });
}

/** Petra, who waits for an answer, Jan and Eva are on the site. */
async function openPage() {
  const { desk, server } = await openDesk({
    visitors: [visitor(), visitor({ id: "jan", name: "Jan", group: "sales" }), visitor({ id: "eva", name: "Eva" })],
  });
  server.say({ type: "agents.online", agent_ids: ["ada"] });
  arrive(server, jan, eva, presence());
  show(desk, <Here />);
  return server;
}

test("is on its way until the server has said who is here, and then says that nobody is", async () => {
  const { desk, server } = await openDesk();
  show(desk, <Here />);
  expect(screen.getByRole("status", { name: "Loading" })).toBeTruthy();

  server.say({ type: "agents.online", agent_ids: ["ada"] });
  expect(await screen.findByText("Nobody is on your site right now")).toBeTruthy();
  expect(screen.getByRole("link", { name: "Get the code" }).getAttribute("href")).toBe("/app/install");
});

test("tells of each visitor what they do, where they are and with what they came", async () => {
  await openPage();
  expect(names()).toEqual(["Petra Dvorakova", "Jan", "Eva"]);

  const line = within(screen.getByText("Jan").closest("li") as HTMLElement);
  for (const words of ["Brno, Czechia", "Guji Uraga", "a.example", "sales"]) expect(line.getByText(words)).toBeTruthy();
  expect(line.getByText("Guji Uraga").getAttribute("href")).toBe("https://lesnikava.cz/guji");
  expect(within(screen.getByText("Eva").closest("li") as HTMLElement).getByText("phone")).toBeTruthy();
});

test("who leaves is gone, and who comes is there", async () => {
  const server = await openPage();
  server.say({ type: "visitors.changed", present: [presence({ visitor_id: "ivo12" })], gone: ["eva", "jan"] });
  await waitFor(() => expect(names()).toEqual(["Petra Dvorakova", "Visitor VO12"]));
});

test("a broken line takes nobody away, and neither does a search that finds nobody for good", async () => {
  const server = await openPage();
  act(() => {
    server.socket.onclose?.({ code: 1006 });
  });
  expect(names()).toHaveLength(3);

  fireEvent.input(screen.getByPlaceholderText("Search by name, page or place"), { target: { value: "nobody" } });
  fireEvent.click(await screen.findByRole("button", { name: "Show everybody" }));
  expect(names()).toHaveLength(3);
});

test("a search and a state narrow the list", async () => {
  await openPage();
  fireEvent.click(screen.getByRole("radio", { name: /^New 1/ }));
  expect(names()).toEqual(["Petra Dvorakova"]);
  fireEvent.click(screen.getByRole("radio", { name: /^All 3/ }));
  fireEvent.input(screen.getByPlaceholderText("Search by name, page or place"), { target: { value: "brno" } });
  expect(names()).toEqual(["Jan"]);
  fireEvent.change(screen.getByLabelText("Device"), { target: { value: "?" } });
  expect(names()).toEqual(["Jan"]);
});

test("under the pointer nobody moves, and who left keeps the place", async () => {
  const server = await openPage();
  const list = document.querySelector(".visitor-list") as HTMLElement;
  act(() => {
    fireEvent(list, new PointerEvent("pointerenter", { pointerType: "mouse" }));
  });
  server.log({
    type: "conversation.changed",
    conversation: conversation({ id: "b", visitor_id: "eva", state: "active" }),
  });
  server.say({ type: "visitors.changed", present: [], gone: ["petra"] });
  expect(await screen.findByText("Left")).toBeTruthy();
  expect(names()).toEqual(["Petra Dvorakova", "Jan", "Eva"]);

  act(() => {
    fireEvent(list, new PointerEvent("pointerleave", { pointerType: "mouse" }));
  });
  expect(names()).toEqual(["Eva", "Jan"]);
});

test("J walks the list, Enter opens the visitor and then their conversation", async () => {
  await openPage();
  press("j");
  press("j");
  await waitFor(() => expect(cursor()).toBe("Jan"));
  press("k");
  await waitFor(() => expect(cursor()).toBe("Petra Dvorakova"));
  press("Enter");
  const panel = await screen.findByRole("complementary", { name: "About Petra Dvorakova" });
  expect(location.pathname).toBe("/app/visitors/petra");
  expect(within(panel).getByText("New")).toBeTruthy();
  expect(within(panel).getByText("petra@dvorakova.cz")).toBeTruthy();

  press("Enter");
  expect(location.pathname).toBe("/app/inbox/waiting/order");
});

test("a visitor who has no conversation has no button for it, and Escape goes back to the list", async () => {
  await openPage();
  fireEvent.click(screen.getByText("Eva"));
  go("/app/visitors/eva");
  await screen.findByRole("complementary", { name: "About Eva" });
  expect(screen.queryByRole("button", { name: /Go to the conversation/ })).toBeNull();
  press("j");
  press("Escape");
  await waitFor(() => expect(location.pathname).toBe("/app/visitors"));
});

test("who was here long ago is called by name, and each is asked for once", async () => {
  const server = await openPage();
  const old = conversation({ id: "old", visitor_id: "ivo", state: "closed" });
  server.api.conversation.mockImplementation(async (id: string) => {
    if (id === "gone") throw new RequestError("not_found", "");
    return { conversation: old, visitor: visitor({ id: "ivo", name: "Ivo Stary" }) };
  });
  arrive(
    server,
    presence({ visitor_id: "eva", conversation_id: "gone" }),
    presence({ visitor_id: "ivo", conversation_id: "old" }),
  );
  expect(await screen.findByText("Ivo Stary")).toBeTruthy();
  expect(server.api.conversation.mock.calls.flat().sort()).toEqual(["gone", "old"]);
});

test("who is not on the site any more can still be read about, and says so", async () => {
  const server = await openPage();
  act(() => go("/app/visitors/petra"));
  const panel = within(await screen.findByRole("complementary", { name: "About Petra Dvorakova" }));
  expect(panel.queryByText("Left")).toBeNull();
  server.say({ type: "visitors.changed", present: [], gone: ["petra"] });
  expect(await panel.findByText("Left")).toBeTruthy();
  expect(panel.getByRole("button", { name: /Go to the conversation/ })).toBeTruthy();
});

test("an old conversation is loaded with its visitor, and can be opened", async () => {
  const server = await openPage();
  const old = conversation({ id: "old", visitor_id: "ivo", state: "closed" });
  server.api.conversation.mockResolvedValue({ conversation: old, visitor: visitor({ id: "ivo", name: "Ivo Stary" }) });
  arrive(server, presence({ visitor_id: "ivo", conversation_id: "old" }));
  act(() => go("/app/visitors/ivo"));
  await screen.findByRole("complementary", { name: "About Ivo Stary" });
  fireEvent.click(screen.getByRole("button", { name: /Go to the conversation/ }));
  expect(location.pathname).toBe("/app/inbox/closed/old");
});
