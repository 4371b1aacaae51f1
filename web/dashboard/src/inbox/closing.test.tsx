import { clearToasts, Toasts } from "@hovor/ui";
import { fireEvent, screen, waitFor } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test } from "vitest";

import { listenToKeys } from "../keys";
import { go } from "../place";
import { account, conversation, message, openDesk, show } from "../testing";
import { InboxPage } from "./InboxPage";

let stop: () => void;
beforeEach(() => {
  clearToasts();
  stop = listenToKeys();
});
afterEach(() => stop());

const categories = ["Orders", "Returns"];

async function openConversation(values: Parameters<typeof conversation>[0] = {}) {
  const { desk, server } = await openDesk({
    account: account({ categories }),
    conversations: [conversation(values)],
  });
  server.messages.set("order", [message(1)]);
  go("/app/inbox/waiting/order");
  show(
    desk,
    <>
      <InboxPage view="waiting" openId="order" />
      <Toasts label="Notices" />
    </>,
  );
  await screen.findByRole("button", { name: "More" });
  return server;
}

test("the key E closes as solved, and can be undone", async () => {
  const server = await openConversation();
  fireEvent.keyDown(document.body, { key: "e" });
  await waitFor(() => expect(server.api.close).toHaveBeenCalledWith("order", "solved"));
  fireEvent.click(await screen.findByRole("button", { name: "Undo" }));
  await waitFor(() => expect(server.api.reopen).toHaveBeenCalledWith("order"));
});

test("a menu closes for another reason", async () => {
  const server = await openConversation();
  fireEvent.click(screen.getByRole("button", { name: "Close for a reason" }));
  fireEvent.click(screen.getByRole("menuitem", { name: "Close: Spam" }));
  await waitFor(() => expect(server.api.close).toHaveBeenCalledWith("order", "spam"));
  expect(await screen.findByText("Closed: Spam")).toBeTruthy();
});

test("what is closed says why, and what it was about", async () => {
  await openConversation({ state: "closed", close_reason: "no_answer", category: "Returns" });
  expect(screen.getByText("Closed: No answer").closest("header")?.textContent).toContain("Returns");
});

test("a category is one of the team\u2019s, or a former one that it has", async () => {
  const server = await openConversation({ category: "Coffee" });
  const choice = screen.getByLabelText("Category");
  expect([...choice.querySelectorAll("option")].map((one) => one.textContent)).toEqual([
    "none",
    "Orders",
    "Returns",
    "Coffee",
  ]);
  fireEvent.change(choice, { target: { value: "Orders" } });
  await waitFor(() => expect(server.api.label).toHaveBeenCalledWith("order", { category: "Orders" }));
});
