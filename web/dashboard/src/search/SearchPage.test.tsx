import type { FoundMessages } from "@hovor/protocol";
import { act, fireEvent, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";

import { RequestError } from "../api";
import { listenToKeys } from "../keys";
import { go, here } from "../place";
import { conversation, foundMessage, openDesk, show, visitor } from "../testing";
import { addSearch } from "./recent";
import { SearchPage } from "./SearchPage";

beforeAll(() => import("./SearchView")); // a busy machine takes its time
let stop: () => void;
beforeEach(() => {
  stop = listenToKeys();
  go("/app/search");
});
afterEach(() => stop());

/** The page as the address says, as the dashboard shows it. */
function Here() {
  const place = here.value;
  return place.name === "search" ? <SearchPage query={place.query} /> : null;
}

const found = (values: Partial<FoundMessages> = {}): FoundMessages => ({
  messages: [foundMessage(9), foundMessage(4, { author: "agent", agent_id: "tomas" })],
  conversations: [conversation({ state: "closed", tags: ["return"] })],
  visitors: [visitor()],
  is_behind: false,
  ...values,
});

async function openPage(answer?: FoundMessages) {
  const { desk, server } = await openDesk({ conversations: [], visitors: [] });
  if (answer) server.api.searchMessages.mockResolvedValue(answer);
  show(desk, <Here />);
  const field = await screen.findByRole<HTMLInputElement>("combobox", { name: "Search messages" });
  return { server, field };
}
const type = (value: string) => fireEvent.input(screen.getByRole("combobox"), { target: { value } });
const press = (key: string, target: Element = screen.getByRole("combobox")) => fireEvent.keyDown(target, { key });
const results = () => within(screen.getByRole("list", { name: "Messages found" })).getAllByRole("link");
const chips = () =>
  screen.queryAllByRole("button", { name: /^Remove the filter/ }).map((one) => one.getAttribute("aria-label"));

test("what is typed is searched for once the typing pauses, and the address says it", async () => {
  const { server } = await openPage(found());
  type("wor");
  type("words");
  await screen.findByText("2 messages");
  expect(server.api.searchMessages.mock.calls).toEqual([["words", {}]]);
  expect(location.search).toBe("?q=words");

  const [first, second] = results();
  expect(first?.getAttribute("href")).toBe("/app/inbox/closed/order?at=9");
  expect(first?.querySelector("mark")?.textContent).toBe("words");
  expect(first?.textContent).toContain("Petra Dvorakova");
  expect(first?.textContent).toContain("Closed");
  expect(first?.textContent).toContain("return");
  expect(second?.textContent).toContain("Tomas Hruby:");
});

test("an address is a search, and going back to another one searches for that", async () => {
  go("/app/search?q=from%3Aagent+words");
  const { server, field } = await openPage(found());
  await screen.findByText("2 messages");
  expect(field.value).toBe("words");
  expect(chips()).toEqual(["Remove the filter \u201cFrom: an agent\u201d"]);

  act(() => go("/app/search?q=parcel"));
  await waitFor(() => expect(field.value).toBe("parcel"));
  expect(chips()).toEqual([]);
  expect(server.api.searchMessages.mock.lastCall?.[0]).toBe("parcel");
});

test("a filter is offered, taken with Enter, and removed again", async () => {
  const { server } = await openPage(found());
  type("late fro");
  const name = await screen.findByRole("option");
  expect(name.textContent).toContain("who wrote it");
  press("Enter");
  press("ArrowDown");
  await waitFor(() => expect(screen.getByRole("option", { selected: true }).textContent).toContain("an agent"));
  await waitFor(() => expect(server.api.searchMessages.mock.lastCall?.[0]).toBe("late")); // not for what is begun
  type("late from:tom");
  await waitFor(() => expect(screen.getAllByRole("option")).toHaveLength(1));
  press("Enter");
  await waitFor(() => expect(server.api.searchMessages.mock.lastCall?.[0]).toBe('from:"Tomas Hruby" late'));
  expect(chips()).toEqual(["Remove the filter \u201cFrom: Tomas Hruby\u201d"]);

  type("");
  press("Backspace");
  await waitFor(() => expect(chips()).toEqual([]));
});

test("a day is chosen in a field of its own", async () => {
  await openPage(found());
  fireEvent.click(screen.getByRole("button", { name: "before:" }));
  const day = await screen.findByLabelText("Before which day");
  fireEvent.input(day, { target: { value: "2026-03-12" } });
  fireEvent.click(await screen.findByRole("button", { name: "Add" }));
  await waitFor(() => expect(chips()).toEqual(["Remove the filter \u201cBefore March 12, 2026\u201d"]));
  expect(location.search).toBe("?q=before%3A2026-03-12");
});

test("arrows go from the field into what was found, and back", async () => {
  const { field } = await openPage(found());
  type("words");
  await screen.findByText("2 messages");
  press("ArrowDown");
  expect(document.activeElement).toBe(results()[0]);
  press("ArrowDown", results()[0]);
  expect(document.activeElement).toBe(results()[1]);
  press("k", results()[1]);
  press("ArrowUp", results()[0]);
  expect(document.activeElement).toBe(field);
});

test("older ones come on demand, and a page that did not come is asked for again", async () => {
  const { server } = await openPage(found({ next: "more" }));
  type("words");
  const more = await screen.findByRole("button", { name: "Show older messages" });
  server.api.searchMessages.mockRejectedValueOnce(new RequestError("offline", ""));
  fireEvent.click(more);
  fireEvent.click(await screen.findByRole("button", { name: "Try again" }));
  server.api.searchMessages.mockResolvedValue(found({ messages: [foundMessage(2)] }));
  await screen.findByRole("button", { name: "Show older messages" });
  fireEvent.click(screen.getByRole("button", { name: "Show older messages" }));
  await screen.findByText("5 messages");
  expect(server.api.searchMessages.mock.lastCall).toEqual(["words", { cursor: "more" }]);
});

test("visitors whom the words fit stand above, found without the filters", async () => {
  const { server } = await openPage(found());
  server.api.searchVisitors.mockResolvedValue({ visitors: [visitor({ id: "eva", name: "Eva Mala" })] });
  type("from:visitor eva ");
  const person = await screen.findByRole("link", { name: /Eva Mala/ });
  expect(person.getAttribute("href")).toBe("/app/contacts/eva");
  expect(server.api.searchVisitors.mock.calls).toEqual([["eva"]]);
});

test("says that nothing was found, and which filter could be left out", async () => {
  go("/app/search?q=has%3Afile+words");
  await openPage();
  const none = (await screen.findByText("No message has all of this")).parentElement as HTMLElement;
  fireEvent.click(within(none).getByRole("button", { name: "Remove the filter \u201cHas a file\u201d" }));
  await waitFor(() => expect(location.search).toBe("?q=words"));
});

test("says that the search did not work, and searches again", async () => {
  go("/app/search?q=words");
  const { desk, server } = await openDesk();
  server.api.searchMessages.mockRejectedValueOnce(new RequestError("unavailable", ""));
  show(desk, <Here />);
  await screen.findByText("The search did not work");
  server.api.searchMessages.mockResolvedValue(found());
  fireEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(await screen.findByText("2 messages")).toBeTruthy();
});

test("says how a search is written when the server does not understand it", async () => {
  go("/app/search?q=before%3Asoon");
  const { desk, server } = await openDesk();
  server.api.searchMessages.mockRejectedValueOnce(new RequestError("invalid_argument", ""));
  show(desk, <Here />);
  expect((await screen.findByRole("alert")).textContent).toContain("before:2026-11-30");
  expect(screen.queryByRole("button", { name: "Try again" })).toBeNull();
});

test("says that some messages are still being indexed", async () => {
  go("/app/search?q=words");
  const { server } = await openPage(found({ is_behind: true }));
  await screen.findByText(/still being indexed/);
  server.api.searchMessages.mockResolvedValue(found());
  fireEvent.click(screen.getByRole("button", { name: "Search again" }));
  await waitFor(() => expect(screen.queryByText(/still being indexed/)).toBeNull());
});

test("what was searched for lately leads there again, and can be forgotten", async () => {
  addSearch("ada", "tag:return parcel");
  await openPage();
  const link = await screen.findByRole("link", { name: "tag:return parcel" });
  expect(link.getAttribute("href")).toBe("/app/search?q=tag%3Areturn+parcel");
  fireEvent.click(screen.getByRole("button", { name: "Forget them" }));
  expect(await screen.findByText("Search all that was ever written")).toBeTruthy();
  expect(localStorage.length).toBe(0);
});
