import { Toasts } from "@hovor/ui";
import { fireEvent, screen, waitFor } from "@testing-library/preact";
import { expect, test, vi } from "vitest";

import { conversation, group, openDesk, show } from "../testing";
import { HandOver } from "./HandOver";

const mine = conversation({ state: "active", agent_ids: ["ada"] });
const groups = [group({ agent_ids: ["ada", "tomas"] })];

async function open() {
  const world = await openDesk({ conversations: [mine], groups });
  world.server.say({ type: "agents.online", agent_ids: ["tomas"] });
  const onClose = vi.fn();
  show(world.desk, <HandOver conversation={mine} onClose={onClose} />);
  show(world.desk, <Toasts label="Notices" />);
  return { ...world, onClose };
}
const hand = () => fireEvent.click(screen.getByRole("button", { name: "Hand over" }));

test("a group is offered before the colleagues, with how many of it are here", async () => {
  await open();
  const names = screen.getAllByRole("radio").map((one) => one.closest("label")?.textContent);
  expect(names).toEqual(["Sales1 of 2 here", expect.stringContaining("Tomas Hruby")]);
});

test("a group takes it over with the note, and nobody has to leave by themselves", async () => {
  const { server, onClose } = await open();
  fireEvent.click(screen.getByLabelText(/Sales/));
  expect(screen.getByText(/the conversation waits for one of the group/)).toBeTruthy();
  expect(screen.queryByRole("switch")).toBeNull();
  fireEvent.input(screen.getByLabelText("What should they know?"), { target: { value: "Wants decaf" } });
  hand();
  await waitFor(() => expect(onClose).toHaveBeenCalled());
  expect(server.api.assignGroup).toHaveBeenCalledWith("order", "sales");
  expect(server.api.assign).not.toHaveBeenCalled();
  expect(server.api.addNote).toHaveBeenCalledWith(
    "order",
    expect.objectContaining({ text: "Wants decaf", mention_ids: [] }),
  );
  expect(server.api.leave).not.toHaveBeenCalled();
});

test("who handed it over takes it back", async () => {
  const { server } = await open();
  fireEvent.click(screen.getByLabelText(/Tomas Hruby/));
  hand();
  fireEvent.click(await screen.findByRole("button", { name: "Undo" }));
  await waitFor(() => expect(server.api.join).toHaveBeenCalledWith("order"));
  expect(server.api.unassign).toHaveBeenCalledWith("order", "tomas");
});

test("a colleague is called by the note, and one leaves", async () => {
  const { server, onClose } = await open();
  fireEvent.click(screen.getByLabelText(/Tomas Hruby/));
  fireEvent.input(screen.getByLabelText("What should they know?"), { target: { value: "Wants decaf" } });
  hand();
  await waitFor(() => expect(onClose).toHaveBeenCalled());
  expect(server.api.assign).toHaveBeenCalledWith("order", "tomas");
  expect(server.api.addNote).toHaveBeenCalledWith("order", expect.objectContaining({ mention_ids: ["tomas"] }));
  expect(server.api.leave).toHaveBeenCalledWith("order");
});
