import { clearToasts, Toasts } from "@hovor/ui";
import { fireEvent, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { RequestError } from "../api";
import { listenToKeys } from "../keys";
import { go } from "../place";
import { conversation, group, minute, noon, openDesk, show, visitor } from "../testing";
import { InboxPage } from "./InboxPage";

let stop: () => void;
beforeEach(() => {
  clearToasts();
  stop = listenToKeys();
});
afterEach(() => {
  vi.useRealTimers();
  stop();
});

const names = ["Petra", "Jan", "Marek", "Lea"];

async function openList() {
  const { desk, server } = await openDesk({
    conversations: names.map((id, at) =>
      conversation({ id, visitor_id: id, waiting_since: noon + at * minute, ...(at === 1 && { tags: ["late"] }) }),
    ),
    visitors: names.map((id) => visitor({ id, name: id })),
    groups: [group()],
  });
  const assignGroup = vi.fn(async () => undefined);
  Object.assign(server.api, { assignGroup });
  go("/app/inbox/waiting");
  show(
    desk,
    <>
      <InboxPage view="waiting" openId={undefined} />
      <Toasts label="Notices" />
    </>,
  );
  return { server, assignGroup };
}
const box = (name: string) => screen.getByRole("checkbox", { name: `Select ${name}` });
const press = (key: string, shiftKey = false) => fireEvent.keyDown(document.body, { key, shiftKey });

test("rows are chosen by X, by their box, by Shift and a click, and let go by Escape", async () => {
  await openList();
  press("j");
  press("x");
  expect(screen.getByText("1 selected")).toBeTruthy();
  fireEvent.click(screen.getByText("Marek"), { shiftKey: true });
  expect(screen.getByText("3 selected")).toBeTruthy();
  fireEvent.click(box("Jan"));
  expect(screen.getByText("2 selected")).toBeTruthy();
  press("Escape");
  expect(screen.queryByText("2 selected")).toBeNull();
  expect((box("Petra") as HTMLInputElement).checked).toBe(false);
});

async function undo(told: string): Promise<void> {
  const toast = (await screen.findByText(told)).closest<HTMLElement>(".toast");
  fireEvent.click(within(toast as HTMLElement).getByRole("button", { name: "Undo" }));
}

test("all are chosen at once, and closed with one key; undo opens them again", async () => {
  const { server } = await openList();
  press("X", true);
  expect(screen.getByText("4 selected")).toBeTruthy();
  press("e");
  await waitFor(() => expect(server.api.close).toHaveBeenCalledTimes(4));
  expect(server.api.close).toHaveBeenCalledWith("Lea", "solved");
  expect(await screen.findByText("4 conversations closed")).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Undo" }));
  await waitFor(() => expect(server.api.reopen).toHaveBeenCalledTimes(4));
});

test("a tag goes to those that lack it, and undo takes it from those alone", async () => {
  const { server } = await openList();
  fireEvent.click(box("Petra"));
  fireEvent.click(box("Jan"));
  press("t");
  const dialog = screen.getByRole("dialog", { name: "Tag 2 conversations" });
  fireEvent.input(within(dialog).getByLabelText("Add a tag"), { target: { value: "late" } });
  fireEvent.click(within(dialog).getByRole("button", { name: "Add" }));
  await waitFor(() => expect(server.api.label).toHaveBeenCalledWith("Petra", { add_tags: ["late"] }));
  fireEvent.click(await screen.findByRole("button", { name: "Undo" }));
  await waitFor(() => expect(server.api.label).toHaveBeenCalledWith("Petra", { remove_tags: ["late"] }));
  expect(server.api.label).toHaveBeenCalledTimes(2);
});

test("a tag that some have is taken away from those", async () => {
  const { server } = await openList();
  press("X", true);
  fireEvent.click(screen.getByRole("button", { name: "Add or remove a tag" }));
  fireEvent.click(screen.getByRole("button", { name: "Remove the tag late" }));
  await waitFor(() => expect(server.api.label).toHaveBeenCalledWith("Jan", { remove_tags: ["late"] }));
  expect(server.api.label).toHaveBeenCalledTimes(1);
});

test("they are marked as important, given to a colleague or a group, and read", async () => {
  const { server, assignGroup } = await openList();
  fireEvent.click(box("Lea"));
  press("s");
  await waitFor(() => expect(server.api.label).toHaveBeenCalledWith("Lea", { is_important: true }));
  fireEvent.click(screen.getByRole("button", { name: "Mark as read" }));
  expect(server.commands("mark")).toContainEqual({ type: "mark", conversation_id: "Lea", read_seq: 1 });

  press("h");
  fireEvent.click(screen.getByLabelText(/Tomas Hruby/));
  fireEvent.click(screen.getAllByRole("button", { name: "Assign" }).at(-1) as HTMLElement);
  await waitFor(() => expect(server.api.assign).toHaveBeenCalledWith("Lea", "tomas"));
  await undo("1 given to Tomas Hruby");
  await waitFor(() => expect(server.api.unassign).toHaveBeenCalledWith("Lea", "tomas"));

  fireEvent.click(box("Marek"));
  press("h");
  fireEvent.click(screen.getByLabelText(/Sales/));
  fireEvent.click(screen.getAllByRole("button", { name: "Assign" }).at(-1) as HTMLElement);
  await waitFor(() => expect(assignGroup).toHaveBeenCalledWith("Marek", "sales"));
  await undo("1 given to Sales");
  await waitFor(() => expect(server.api.unassignGroup).toHaveBeenCalledWith("Marek", "sales"));
});

test("what did not work is named with its reason, and can be tried again", async () => {
  const { server } = await openList();
  server.api.close.mockImplementation((async (id: string) => {
    if (id === "Jan") throw new RequestError("conflict", "");
  }) as never);
  press("X", true);
  fireEvent.click(screen.getByRole("button", { name: "Close them" }));
  fireEvent.click(screen.getByRole("menuitem", { name: "Close: No answer" }));
  expect(await screen.findByText("3 conversations closed")).toBeTruthy();
  expect(screen.getByText(/^1 did not work. Jan: Somebody was faster/)).toBeTruthy();

  server.api.close.mockResolvedValue(undefined);
  fireEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(await screen.findByText("1 conversation closed")).toBeTruthy();
  expect(server.api.close).toHaveBeenLastCalledWith("Jan", "no_answer");
});

test("a finger that stays on a row chooses it, and opens nothing", async () => {
  await openList();
  vi.useFakeTimers();
  const row = screen.getByText("Petra").closest("a") as HTMLElement;
  fireEvent.pointerDown(row, { pointerType: "touch" });
  await vi.advanceTimersByTimeAsync(600);
  expect(screen.getByText("1 selected")).toBeTruthy();
  fireEvent.pointerUp(row, { pointerType: "touch" });
  expect(fireEvent.click(row)).toBe(false);
});
