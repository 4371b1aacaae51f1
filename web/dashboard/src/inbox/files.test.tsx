import type { SendNews } from "@hovor/client";
import { fireEvent, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { listenToKeys } from "../keys";
import { conversation, message, openDesk, posted, show } from "../testing";
import { ConversationPane } from "./ConversationPane";
import { ListItem } from "./ListItem";
import { wordsOf } from "./names";
import { rowsOf } from "./rows";

const lamp = { id: "f1", name: "lamp.jpg", media_type: "image/jpeg", size: 183_204, width: 1600, height: 1200 };
const bill = { id: "f2", name: "bill.pdf", media_type: "application/pdf", size: 52_011 };
const sent = (seq: number, file: typeof lamp | typeof bill, id = `message-${seq}`) =>
  message(seq, { id, kind: "file", text: "", file });
const picked = (name: string, content = "bytes") => new File([content], name, { type: "application/pdf" });

let stop: () => void;
beforeEach(() => {
  stop = listenToKeys();
});
afterEach(() => stop());

/** A conversation that is open, with these messages in it. */
async function openConversation(...messages: ReturnType<typeof message>[]) {
  const world = await openDesk();
  world.server.messages.set("order", messages);
  show(world.desk, <ConversationPane id="order" view="waiting" isAboutOpen={false} onDetails={() => {}} />);
  await screen.findByRole("region", { name: "Messages" });
  return world;
}

const drop = (files: File[]) => {
  const items = files.map(() => ({ kind: "file" }));
  const event = new Event("drop", { bubbles: true, cancelable: true });
  fireEvent(
    screen.getByRole("region", { name: "Messages" }),
    Object.assign(event, { dataTransfer: { types: ["Files"], files, items } }),
  );
};

test("a picture is shown by its thumbnail, and opens in full", async () => {
  await openConversation(sent(1, lamp));
  expect(screen.getByAltText("lamp.jpg").getAttribute("src")).toBe("/api/v1/files/f1/thumbnail");
  fireEvent.click(screen.getByRole("button", { name: "lamp.jpg" }));
  const dialog = within(screen.getByRole("dialog", { name: "lamp.jpg" }));
  expect(dialog.getByRole("link", { name: "Download lamp.jpg, 179 kB" }).getAttribute("href")).toBe("/api/v1/files/f1");
  fireEvent.click(dialog.getByRole("button", { name: "Close" }));
  expect(screen.queryByRole("dialog")).toBeNull();
});

test("any other file is there to be downloaded", async () => {
  await openConversation(sent(1, bill));
  const link = screen.getByRole("link", { name: "Download bill.pdf, 51 kB" });
  expect(link.getAttribute("href")).toBe("/api/v1/files/f2");
});

test("what is dropped goes up, and then its message goes out and takes its place", async () => {
  const { desk, server } = await openConversation(message(1));
  drop([picked("bill.pdf")]);
  expect(await screen.findByRole("progressbar", { name: "bill.pdf" })).toBeTruthy();
  const [, news] = server.api.sendFile.mock.calls[0] as [File, SendNews];
  news.onDone(bill);
  await waitFor(() => expect(screen.queryByRole("progressbar")).toBeNull());
  const [post] = server.commands("message.post");
  expect(post).toMatchObject({ conversation_id: "order", file_id: "f2" });

  server.log(posted("order", { ...sent(2, bill, post?.id), author: "agent", agent_id: "ada" }));
  expect(desk.unsent.value).toEqual([]);
  await waitFor(() => expect(screen.getAllByRole("link", { name: /bill/ })).toHaveLength(1));
});

test("a file that the server refuses says why, and can be thrown away", async () => {
  const { desk, server } = await openConversation(message(1));
  drop([picked("game.exe")]);
  const [, news] = server.api.sendFile.mock.calls[0] as [File, SendNews];
  news.onFailure("invalid_argument");
  expect((await screen.findByRole("alert")).textContent).toContain("This kind of file is not taken");
  expect(screen.queryByRole("button", { name: "Try again" })).toBeNull();
  fireEvent.click(screen.getByRole("button", { name: "Delete" }));
  expect(desk.uploads.value).toEqual([]);
});

test("what can't be sent is not even tried", async () => {
  const { server } = await openConversation(message(1));
  drop([picked("empty.txt", "")]);
  expect(server.api.sendFile).not.toHaveBeenCalled();
});

test("the key F chooses files", async () => {
  await openConversation(message(1));
  const click = vi.spyOn(HTMLInputElement.prototype, "click");
  fireEvent.keyDown(document.body, { key: "f" });
  expect(click).toHaveBeenCalledOnce();
  click.mockRestore();
});

test("a list tells of a picture, and of any other file by its name", async () => {
  const { desk } = await openDesk();
  const line = (last: ReturnType<typeof message>) => {
    const of = conversation({ last_message: last });
    const { container, unmount } = show(
      desk,
      <ListItem conversation={of} view="waiting" isOpen={false} isAtCursor={false} />,
    );
    const text = container.querySelector(".say")?.textContent;
    unmount();
    return text;
  };
  expect(line(sent(1, lamp))).toBe("Picture");
  expect(line(sent(1, bill))).toBe("bill.pdf");
  expect(line({ ...sent(1, bill), author: "agent", agent_id: "ada" })).toBe("You: bill.pdf");
});

test("who does not see it hears which file it is, and finds it by its name", async () => {
  expect(wordsOf(sent(1, lamp))).toBe("Picture: lamp.jpg");
  expect(wordsOf(sent(1, bill))).toBe("File: bill.pdf");
  const { desk } = await openDesk({ conversations: [conversation({ last_message: sent(1, bill) })] });
  const state = desk.state.value;
  expect(state && rowsOf(state, { view: "all", isIn: () => true, sort: "newest", words: "BILL" })).toHaveLength(1);
});
