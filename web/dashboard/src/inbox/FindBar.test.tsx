import { fireEvent, screen, waitFor } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test } from "vitest";

import { RequestError } from "../api";
import { listenToKeys } from "../keys";
import { go, here } from "../place";
import { conversation, foundMessage, message, openDesk, show } from "../testing";
import { InboxPage } from "./InboxPage";

let stop: () => void;
beforeEach(() => {
  stop = listenToKeys();
  go("/app/inbox/waiting/order");
});
afterEach(() => stop());

/** The page as the address says, as the dashboard shows it. */
function Here() {
  const place = here.value;
  return place.name === "inbox" ? <InboxPage view={place.view} openId={place.conversationId} /> : null;
}

const parcels = [message(1, { text: "Where is my parcel?" }), message(2), message(3, { text: "A parcel came!" })];
const found = (...seqs: number[]) => ({
  messages: seqs.map((seq) => foundMessage(seq)),
  conversations: [],
  visitors: [],
  is_behind: false,
});

/** Petra's conversation with the bar over it. */
async function openBar() {
  const { desk, server } = await openDesk({ conversations: [conversation({ last_seq: 3 })] });
  server.messages.set("order", parcels);
  server.api.searchMessages.mockResolvedValue(found(3, 1));
  show(desk, <Here />);
  await screen.findByText("Where is my parcel?");
  fireEvent.keyDown(document.body, { key: "F", shiftKey: true });
  await screen.findByLabelText("Search in this conversation");
  return { desk, server };
}
const field = () => screen.getByLabelText<HTMLInputElement>("Search in this conversation");
const type = (value: string) => fireEvent.input(field(), { target: { value } });
const press = (key: string, shiftKey = false) => fireEvent.keyDown(field(), { key, shiftKey });
const reached = () => document.querySelector('[aria-current="location"]')?.textContent;
const marks = () => [...document.querySelectorAll(".thread mark")].map((one) => one.textContent);

test("counts what is found in this conversation, and marks it", async () => {
  const { server } = await openBar();
  type("parc");
  await waitFor(() => expect(marks()).toEqual(["parc", "parc"]));
  await screen.findByText("2 messages");
  expect(server.api.searchMessages.mock.calls).toEqual([["parc", { conversation_id: "order" }]]);
});

test("Enter goes to older places and around, with Shift to newer ones", async () => {
  await openBar();
  type("parcel");
  await screen.findByText("2 messages");
  press("Enter");
  await screen.findByText("1 of 2");
  await waitFor(() => expect(reached()).toBe("A parcel came!"));
  expect(location.pathname + location.search).toBe("/app/inbox/waiting/order?at=3");
  press("Enter");
  await waitFor(() => expect(reached()).toBe("Where is my parcel?"));
  press("Enter");
  await waitFor(() => expect(reached()).toBe("A parcel came!"));
  press("Enter", true);
  await screen.findByText("2 of 2");
});

test("the next page comes before it is needed", async () => {
  const { server } = await openBar();
  server.api.searchMessages.mockResolvedValueOnce({ ...found(3, 2), next: "more" }).mockResolvedValueOnce(found(1));
  type("parcel");
  await screen.findByText("The newest 2 messages");
  press("Enter");
  await screen.findByText("1 of 3");
  expect(server.api.searchMessages.mock.lastCall).toEqual(["parcel", { conversation_id: "order", cursor: "more" }]);
});

test("Escape closes it, and nothing stays marked", async () => {
  await openBar();
  type("parcel");
  await waitFor(() => expect(marks()).toHaveLength(2));
  press("Escape");
  await waitFor(() => expect(screen.queryByLabelText("Search in this conversation")).toBeNull());
  expect(marks()).toEqual([]);
  expect(location.pathname).toBe("/app/inbox/waiting/order");
});

test("says when nothing is found, or the search did not work", async () => {
  const { server } = await openBar();
  server.api.searchMessages.mockResolvedValueOnce(found());
  type("green");
  await screen.findByText("Not found");
  server.api.searchMessages.mockRejectedValueOnce(new RequestError("unavailable", ""));
  type("greens");
  await waitFor(() => expect(document.querySelector(".find-bar [role=status]")?.textContent).toMatch(/server/i));
  server.api.searchMessages.mockResolvedValueOnce(found(1));
  press("Enter");
  expect(await screen.findByText("1 message")).toBeTruthy();
});
