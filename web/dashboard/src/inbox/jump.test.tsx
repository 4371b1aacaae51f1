import { act, fireEvent, screen, waitFor } from "@testing-library/preact";
import { beforeEach, expect, test } from "vitest";

import { RequestError } from "../api";
import { go, here } from "../place";
import { conversation, message, openDesk, show } from "../testing";
import { InboxPage } from "./InboxPage";

beforeEach(() => go("/app/inbox/waiting"));

/** The page as the address says, as the dashboard shows it. */
function Here() {
  const place = here.value;
  return place.name === "inbox" ? <InboxPage view={place.view} openId={place.conversationId} /> : null;
}

/** Petra's conversation of so many messages, opened at one of them. */
async function openAt(at: number, count: number) {
  const { desk, server } = await openDesk({ conversations: [conversation({ last_seq: count })] });
  server.messages.set(
    "order",
    Array.from({ length: count }, (_, index) => message(index + 1)),
  );
  go(`/app/inbox/waiting/order?at=${at}`);
  show(desk, <Here />);
  return { desk, server };
}
const reached = () => document.querySelector('[aria-current="location"]')?.textContent;
const asked = (server: Awaited<ReturnType<typeof openAt>>["server"]) => server.api.messages.mock.calls.slice(1);

test("an address leads to a message, which is marked for a moment", async () => {
  const { server } = await openAt(40, 60);
  await waitFor(() => expect(reached()).toBe("words 40"));
  expect(asked(server)).toEqual([]);
  await waitFor(() => expect(reached()).toBeUndefined(), { timeout: 4000 });
});

test("the thread is loaded back until the message is there", async () => {
  const { server } = await openAt(7, 300);
  await screen.findByText(/Loading older messages/);
  await waitFor(() => expect(reached()).toBe("words 7"));
  expect(asked(server).length).toBeLessThanOrEqual(3);
  expect(asked(server).at(-1)?.[2]).toBe(100);
  expect(screen.queryByText(/Loading older messages/)).toBeNull();
});

test("a message that lies very far back is asked about first", async () => {
  const { server } = await openAt(1, 1200);
  fireEvent.click(await screen.findByRole("button", { name: "Go on loading" }, { timeout: 10_000 }));
  await waitFor(() => expect(reached()).toBe("words 1"), { timeout: 5000 });
  expect(asked(server)).toHaveLength(12);
}, 15_000);

test("a page that did not come is asked for again when the reader says so", async () => {
  const { desk, server } = await openDesk({ conversations: [conversation({ last_seq: 90 })] });
  server.messages.set(
    "order",
    Array.from({ length: 90 }, (_, index) => message(index + 1)),
  );
  await desk.pages.openThread("order");
  server.api.messages.mockRejectedValueOnce(new RequestError("offline", ""));
  go("/app/inbox/waiting/order?at=2");
  show(desk, <Here />);
  await screen.findByText("The older messages did not load.");
  fireEvent.click(screen.getByRole("button", { name: "Try again" }));
  await waitFor(() => expect(reached()).toBe("words 2"));
});

test("says that there is no such message", async () => {
  await openAt(77, 60);
  expect(await screen.findByText("This message is not in the conversation.")).toBeTruthy();
});

test("another address of the same conversation leads to another message", async () => {
  await openAt(40, 60);
  await waitFor(() => expect(reached()).toBe("words 40"));
  act(() => go("/app/inbox/waiting/order?at=3"));
  await waitFor(() => expect(reached()).toBe("words 3"));
});
