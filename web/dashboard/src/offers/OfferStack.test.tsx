import { fireEvent, screen, waitFor, within } from "@testing-library/preact";
import { expect, test } from "vitest";

import { RequestError } from "../api";
import { listenToKeys } from "../keys";
import { go, here } from "../place";
import { conversation, message, openDesk, presence, show, visitor } from "../testing";
import { OfferStack } from "./OfferStack";

const offer = (id: string, agentId = "ada", reason: "round_robin" | "least_busy" = "round_robin") =>
  ({
    type: "conversation.offered",
    conversation_id: id,
    agent_id: agentId,
    reason,
    until: Date.now() + 25_000,
  }) as const;

async function openOffers() {
  go("/app/team");
  const world = await openDesk({
    conversations: [
      conversation({ last_message: message(1, { text: "Where is my parcel?" }) }),
      conversation({ id: "return", visitor_id: "jan" }),
    ],
    visitors: [visitor(), visitor({ id: "jan", name: "Jan Kriz" })],
  });
  world.server.say({ type: "visitors.changed", present: [presence({ country: "CZ", city: "Olomouc" })], gone: [] });
  show(world.desk, <OfferStack />);
  return world;
}

const card = (name: string) => screen.findByRole("article", { name: new RegExp(name) });

test("tells who waits, where they are, what they want and why they come here", async () => {
  const { server } = await openOffers();
  expect(screen.queryByRole("region", { name: "Offered to you" })).toBeNull();
  server.say(offer("order"));

  const shown = within(await card("Petra Dvorakova"));
  expect(screen.getByRole("region", { name: "Offered to you" })).toBeTruthy();
  for (const words of ["Olomouc, Czechia", "Where is my parcel?", "Guji Uraga", "It is your turn"]) {
    expect(shown.getByText(words)).toBeTruthy();
  }
  expect(shown.getByText(/2[45] seconds left to answer/)).toBeTruthy();
  await waitFor(() =>
    expect(screen.getByRole("status").textContent).toBe("Petra Dvorakova waits. It is your turn: Where is my parcel?"),
  );
});

test("takes no focus", async () => {
  const { server } = await openOffers();
  const field = document.body.appendChild(document.createElement("textarea"));
  field.focus();
  server.say(offer("order"));
  await card("Petra");
  expect(document.activeElement).toBe(field);
  field.remove();
});

test("who takes it joins, and comes to the conversation", async () => {
  const { server } = await openOffers();
  server.say(offer("order"));
  fireEvent.click(within(await card("Petra")).getByRole("button", { name: "Take" }));
  await waitFor(() => expect(here.value).toMatchObject({ name: "inbox", view: "mine", conversationId: "order" }));
  expect(server.api.join).toHaveBeenCalledWith("order");
});

test("who passes sees it go at once", async () => {
  const { server } = await openOffers();
  server.say(offer("order"));
  fireEvent.click(within(await card("Petra")).getByRole("button", { name: "Pass" }));
  await waitFor(() => expect(screen.queryByRole("article")).toBeNull());
  expect(server.api.pass).toHaveBeenCalledWith("order");
});

test("what could not be passed on stays, unless it was over already", async () => {
  const { server } = await openOffers();
  server.say(offer("order"));
  server.api.pass.mockRejectedValueOnce(new RequestError("offline", ""));
  fireEvent.click(within(await card("Petra")).getByRole("button", { name: "Pass" }));
  await waitFor(() => expect(server.api.pass).toHaveBeenCalledTimes(1));
  expect(await card("Petra")).toBeTruthy();

  server.api.pass.mockRejectedValueOnce(new RequestError("conflict", ""));
  fireEvent.click(within(await card("Petra")).getByRole("button", { name: "Pass" }));
  await waitFor(() => expect(screen.queryByRole("article")).toBeNull());
});

test("several stand together, and the keys are for the one that ends first", async () => {
  const { server } = await openOffers();
  const stop = listenToKeys();
  server.say(offer("order"));
  server.say({ ...offer("return", "ada", "least_busy"), until: Date.now() + 5_000 });
  expect(await card("Jan Kriz")).toBeTruthy();
  expect(screen.getByText("You have the fewest chats")).toBeTruthy();

  const field = document.body.appendChild(document.createElement("textarea"));
  fireEvent.keyDown(field, { key: "Backspace", ctrlKey: true, shiftKey: true });
  await waitFor(() => expect(server.api.pass).toHaveBeenCalledWith("return"));
  fireEvent.keyDown(field, { key: "Enter", ctrlKey: true, shiftKey: true });
  await waitFor(() => expect(server.api.join).toHaveBeenCalledWith("order"));
  field.remove();
  stop();
});

test("goes without a word when somebody else takes it, it is over, or it is offered to another", async () => {
  const { server } = await openOffers();
  server.say(offer("order"));
  await card("Petra");
  server.log({
    type: "conversation.changed",
    conversation: conversation({ state: "active", agent_ids: ["tomas"] }),
  });
  await waitFor(() => expect(screen.queryByRole("article")).toBeNull());

  server.say(offer("return"));
  await card("Jan");
  server.say(offer("return", "tomas"));
  await waitFor(() => expect(screen.queryByRole("article")).toBeNull());

  server.say(offer("return"));
  await card("Jan");
  server.say({ type: "conversation.offered", conversation_id: "return" });
  await waitFor(() => expect(screen.queryByRole("article")).toBeNull());
  await waitFor(() => expect(screen.getByRole("status").textContent).toBe(""));
});
