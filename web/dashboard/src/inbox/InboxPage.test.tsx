import { fireEvent, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test } from "vitest";

import { listenToKeys } from "../keys";
import { go, here } from "../place";
import { agent, conversation, message, noon, openDesk, posted, show, tomas, visitor } from "../testing";
import { InboxPage } from "./InboxPage";

let stop: () => void;
beforeEach(() => {
  stop = listenToKeys();
  go("/app/inbox/waiting");
});
afterEach(() => stop());

const jan = conversation({ id: "vienna", visitor_id: "jan", waiting_since: noon + 1000 });
const two = {
  conversations: [conversation(), jan],
  visitors: [visitor(), visitor({ id: "jan", name: "Jan Novak" })],
};
const press = (key: string, shiftKey = false) => fireEvent.keyDown(document.body, { key, shiftKey });

/** The page as the address says, as the dashboard shows it. */
function Here() {
  const place = here.value;
  return place.name === "inbox" ? <InboxPage view={place.view} openId={place.conversationId} /> : null;
}

test("an account without conversations is told how to get the first", async () => {
  show((await openDesk({ conversations: [], visitors: [] })).desk, <Here />);
  expect(screen.getByRole("link", { name: "See the first steps" }).getAttribute("href")).toBe("/app/first-steps");
  expect(screen.getByText(/Welcome, Ada Vesela/)).toBeTruthy();
});

test("a view with nothing in it says what it is for", async () => {
  const { desk } = await openDesk();
  go("/app/inbox/mine");
  show(desk, <Here />);
  expect(screen.getByText("You have no open chats")).toBeTruthy();
  expect(screen.getByRole("link", { name: "See who waits" })).toBeTruthy();
});

test("lists who waits, with their last words and what is unread", async () => {
  show((await openDesk(two)).desk, <Here />);
  const list = screen.getByRole("region", { name: "Waiting" });
  expect(within(list).getByText("Petra Dvorakova")).toBeTruthy();
  expect(within(list).getAllByText("1 unread message")).toHaveLength(2);
});

test("a new conversation shows up, and the count with it", async () => {
  const { desk, server } = await openDesk();
  show(desk, <Here />);
  server.log(
    { type: "visitor.changed", visitor: visitor({ id: "jan", name: "Jan Novak" }) },
    { type: "conversation.changed", conversation: jan },
  );
  expect(await screen.findByText("Jan Novak")).toBeTruthy();
});

test("J and Enter open a conversation, and Escape goes back", async () => {
  const { desk, server } = await openDesk(two);
  server.messages.set("vienna", [message(1, { text: "Do you ship to Vienna?" })]);
  show(desk, <Here />);
  press("j");
  press("j");
  await waitFor(() => expect(document.querySelector(".item.is-hover .name")?.textContent).toBe("Jan Novak"));
  press("Enter");
  const thread = await screen.findByRole("region", { name: "Messages" });
  expect(within(thread).getByText("Do you ship to Vienna?")).toBeTruthy();
  expect(location.pathname).toBe("/app/inbox/waiting/vienna");

  press("Escape");
  await waitFor(() => expect(location.pathname).toBe("/app/inbox/waiting"));
});

test("the server is told which conversation is open, and what was read in it", async () => {
  const { desk, server } = await openDesk();
  server.messages.set("order", [message(1)]);
  document.hasFocus = () => true;
  window.dispatchEvent(new Event("focus"));
  go("/app/inbox/waiting/order");
  show(desk, <Here />);

  await waitFor(() => expect(server.commands("view")).toContainEqual({ type: "view", conversation_id: "order" }));
});

test("a conversation that becomes one's own takes one along to one's own view", async () => {
  const { desk, server } = await openDesk();
  go("/app/inbox/waiting/order");
  show(desk, <Here />);
  await screen.findByRole("region", { name: "Messages" });
  server.log({ type: "conversation.changed", conversation: conversation({ state: "active", agent_ids: ["ada"] }) });
  await waitFor(() => expect(location.pathname).toBe("/app/inbox/mine/order"));
});

test("keys join, close and reopen", async () => {
  const { desk, server } = await openDesk();
  go("/app/inbox/waiting/order");
  show(desk, <Here />);
  await screen.findByRole("region", { name: "Messages" });
  press("a");
  expect(server.api.join).toHaveBeenCalledWith("order");
  press("e");
  await waitFor(() => expect(server.api.close).toHaveBeenCalledWith("order", "solved"));

  server.log({ type: "conversation.changed", conversation: conversation({ state: "closed" }) });
  expect(await screen.findByText("This conversation is closed.")).toBeTruthy();
  await waitFor(() => {
    press("E", true);
    expect(server.api.reopen).toHaveBeenCalledWith("order");
  });
});

test("tells which colleague looks and who writes", async () => {
  const { desk, server } = await openDesk({ agents: [agent(), tomas] });
  go("/app/inbox/waiting/order");
  show(desk, <Here />);
  await screen.findByRole("region", { name: "Messages" });
  server.say({ type: "conversation.viewers", conversation_id: "order", agent_ids: ["ada", "tomas"] });
  expect(await screen.findByText("Tomas Hruby is looking at this")).toBeTruthy();

  server.say({ type: "conversation.typing", conversation_id: "order", side: "visitor", is_typing: true });
  expect(await screen.findByText("Petra Dvorakova is typing")).toBeTruthy();
});

test("our message shows how far it has come", async () => {
  const ours = message(2, { author: "agent", agent_id: "ada", text: "Hello" });
  const mine = conversation({ state: "active", agent_ids: ["ada"], last_seq: 2, last_message: ours });
  const { desk, server } = await openDesk({ conversations: [mine] });
  server.messages.set("order", [message(1), ours]);
  go("/app/inbox/mine/order");
  show(desk, <Here />);
  expect(await screen.findByText("Sent")).toBeTruthy();

  server.log({ type: "conversation.changed", conversation: { ...mine, visitor_delivered_seq: 2 } });
  expect(await screen.findByText("Delivered")).toBeTruthy();
  server.log({
    type: "conversation.changed",
    conversation: { ...mine, visitor_delivered_seq: 2, visitor_read_seq: 2 },
  });
  expect(await screen.findByText("Read")).toBeTruthy();
});

test("a conversation that is not there says so", async () => {
  const { RequestError } = await import("../api");
  const { desk, server } = await openDesk();
  server.api.conversation.mockRejectedValue(new RequestError("not_found", ""));
  go("/app/inbox/waiting/none");
  show(desk, <Here />);
  expect(await screen.findByText("No such conversation")).toBeTruthy();
});

test("a message never becomes markup", async () => {
  const { desk, server } = await openDesk();
  server.messages.set("order", [message(1, { text: "<img src=x onerror=alert(1)>" })]);
  go("/app/inbox/waiting/order");
  show(desk, <Here />);
  const thread = await screen.findByRole("region", { name: "Messages" });
  expect(within(thread).getByText("<img src=x onerror=alert(1)>")).toBeTruthy();
  server.log(posted("order", message(2, { text: "<b>bold</b>" })));
  await waitFor(() => expect(within(thread).getByText("<b>bold</b>")).toBeTruthy());
});
