import { act, fireEvent, screen, waitFor } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { listenToKeys } from "../keys";
import { go } from "../place";
import { conversation, message, openDesk, posted, show } from "../testing";
import { InboxPage } from "./InboxPage";

let stop: () => void;
beforeEach(() => {
  stop = listenToKeys();
});
afterEach(() => {
  vi.useRealTimers();
  stop();
});

const field = () => screen.getByRole("textbox", { name: /^Reply to/ }) as HTMLTextAreaElement;
const write = (text: string) => {
  fireEvent.input(field(), { target: { value: text } });
  fireEvent.keyDown(field(), { key: "Enter" });
};

async function openHolding(heldFor = 5000) {
  const world = await openDesk(
    { conversations: [conversation({ state: "active", agent_ids: ["ada"] })] },
    { holdsMessages: () => heldFor },
  );
  world.server.messages.set("order", [message(1)]);
  go("/app/inbox/mine/order");
  show(world.desk, <InboxPage view="mine" openId="order" />);
  await screen.findByRole("textbox", { name: /^Reply to/ });
  return { ...world, sent: () => world.server.commands("message.post").map(({ text }) => text) };
}

test("what was sent waits, and then goes", async () => {
  const { sent } = await openHolding();
  vi.useFakeTimers();
  write("Hello");
  expect(screen.getByText("Hello")).toBeTruthy();
  expect(screen.getByRole("button", { name: /^Undo/ })).toBeTruthy();
  expect(sent()).toEqual([]);
  await act(async () => void (await vi.advanceTimersByTimeAsync(5000)));
  expect(sent()).toEqual(["Hello"]);
  expect(screen.queryByRole("button", { name: /^Undo/ })).toBeNull();
});

test("undo puts the words back before what has been written since, and the focus with them", async () => {
  const { sent } = await openHolding();
  write("Hello Petra");
  fireEvent.input(field(), { target: { value: "and" } });
  fireEvent.click(screen.getByRole("button", { name: /^Undo/ }));
  await waitFor(() => expect(field().value).toBe("Hello Petra\nand"));
  expect(document.activeElement).toBe(field());
  expect(sent()).toEqual([]);
  expect(screen.queryByRole("button", { name: /^Undo/ })).toBeNull();
});

test("the key Z takes back the last of several; the others go in their order", async () => {
  const { desk, sent } = await openHolding();
  for (const text of ["one", "two", "three"]) write(text);
  fireEvent.keyDown(document.body, { key: "z" });
  await waitFor(() => expect(field().value).toBe("three"));
  act(() => void desk.release());
  expect(sent()).toEqual(["one", "two"]);
});

test("undo leads from a note back to the reply", async () => {
  await openHolding();
  write("Hello");
  fireEvent.click(screen.getByRole("button", { name: "Note" }));
  fireEvent.click(screen.getByRole("button", { name: /^Undo/ }));
  await waitFor(() => expect(field().value).toBe("Hello"));
});

test("closing sends first what waits, and closes when it is stored", async () => {
  const { server, sent } = await openHolding();
  write("Bye");
  fireEvent.keyDown(document.body, { key: "e" });
  expect(sent()).toEqual(["Bye"]);
  expect(server.api.close).not.toHaveBeenCalled();
  const { id } = server.commands("message.post")[0] ?? { id: "" };
  act(() => server.log(posted("order", message(2, { id, author: "agent", agent_id: "ada", text: "Bye" }))));
  await waitFor(() => expect(server.api.close).toHaveBeenCalledWith("order", "solved"));
});

test("a page that is closed meanwhile has sent it, or sends it when it is opened again", async () => {
  const { desk } = await openHolding();
  write("Hello");
  const id = desk.held.value[0]?.id;
  const again = await openDesk(); // the page was ended so hard that nothing could be sent
  expect(again.server.commands("message.post")).toMatchObject([{ id, text: "Hello" }]);

  desk.close();
  expect(desk.held.value).toEqual([]);
});

test("a message that another window has sent is not sent again", async () => {
  const { desk, server, sent } = await openHolding();
  write("Hello");
  const id = desk.held.value[0]?.id ?? "";
  act(() => server.log(posted("order", message(2, { id, author: "agent", agent_id: "ada", text: "Hello" }))));
  expect(desk.held.value).toEqual([]);
  act(() => void desk.release());
  expect(sent()).toEqual([]);
});

test("while it may still change, its writer counts as writing", async () => {
  const { server } = await openHolding();
  write("Hello");
  expect(server.commands("typing").at(-1)?.is_typing).toBe(true);
  fireEvent.click(screen.getByRole("button", { name: /^Undo/ }));
  await waitFor(() => expect(server.commands("typing").at(-1)?.is_typing).toBe(false));
});

test("a file that is done sends the words before it first", async () => {
  const { desk, server, sent } = await openHolding();
  let done: ((file: never) => void) | undefined;
  server.api.sendFile.mockImplementation(((_file: File, news: { onDone: (file: never) => void }) => {
    done = news.onDone;
    return () => undefined;
  }) as never);
  write("Here it is");
  act(() => desk.files.add([new File(["bytes"], "a.pdf")], "order"));
  act(() => done?.({ id: "file", name: "a.pdf", media_type: "application/pdf", size: 5 } as never));
  expect(sent()).toEqual(["Here it is", undefined]);
});
