import { Toasts } from "@hovor/ui";
import { fireEvent, screen, waitFor } from "@testing-library/preact";
import { expect, test, vi } from "vitest";

import { conversation, note, openDesk, show } from "../testing";
import { readNoteDraft } from "./drafts";
import { WriteArea } from "./WriteArea";

const field = () => screen.getByRole("textbox") as HTMLTextAreaElement;
const type = (value: string) => fireEvent.input(field(), { target: { value } });
const enter = () => fireEvent.keyDown(field(), { key: "Enter" });
const turnToNote = () => fireEvent.click(screen.getByRole("button", { name: "Note" }));

test("a note goes to the team with whom it calls, and the visitor gets none", async () => {
  const { desk, server } = await openDesk();
  server.api.addNote.mockResolvedValue(note());
  show(desk, <WriteArea conversation={conversation()} name="Petra" />);
  turnToNote();
  expect(document.activeElement).toBe(field());
  type(" @Tomas Hruby paid twice ");
  enter();
  await waitFor(() => expect(server.api.addNote).toHaveBeenCalledTimes(1));
  expect(server.api.addNote).toHaveBeenCalledWith("order", {
    id: expect.any(String),
    text: "@Tomas Hruby paid twice",
    mention_ids: ["tomas"],
  });
  expect(server.commands("message.post")).toEqual([]);
  await screen.findByRole("textbox", { name: "Reply to Petra" });
});

test("a note that could not be kept is a draft again, and is sent again as the same", async () => {
  const { desk, server } = await openDesk();
  server.api.addNote.mockRejectedValueOnce(new Error("no line")).mockResolvedValue(note());
  show(
    desk,
    <>
      <WriteArea conversation={conversation()} name="Petra" />
      <Toasts label="News" />
    </>,
  );
  turnToNote();
  type("Paid twice");
  enter();
  const again = await screen.findByRole("button", { name: "Try again" });
  turnToNote();
  expect(field().value).toBe("Paid twice");
  fireEvent.keyDown(field(), { key: "Escape" });
  fireEvent.click(again);
  await vi.waitFor(() => expect(server.api.addNote).toHaveBeenCalledTimes(2));
  const [first, second] = server.api.addNote.mock.calls.map(([, body]) => body.id);
  expect(second).toBe(first);
  await waitFor(() => expect(readNoteDraft("ada", "order")).toBe(""));
});

test("a reply that was begun waits while a note is written", async () => {
  const { desk } = await openDesk();
  show(desk, <WriteArea conversation={conversation()} name="Petra" />);
  type("Half a thought");
  turnToNote();
  expect(field().value).toBe("");
  fireEvent.keyDown(field(), { key: "Escape" });
  expect(field().value).toBe("Half a thought");
});

test("a closed conversation takes notes", async () => {
  const { desk } = await openDesk();
  show(desk, <WriteArea conversation={conversation({ state: "closed" })} name="Petra" />);
  expect(screen.queryByRole("textbox")).toBeNull();
  turnToNote();
  expect(field()).toBeTruthy();
});
