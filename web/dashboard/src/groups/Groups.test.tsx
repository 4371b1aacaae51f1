import { fireEvent, screen, waitFor, within } from "@testing-library/preact";
import { expect, test } from "vitest";

import { RequestError } from "../api";
import { account, agent, conversation, group, openDesk, show, tomas } from "../testing";
import { Groups } from "./Groups";

const dialog = () => within(screen.getByRole("dialog"));
const named = (name: string) => fireEvent.input(dialog().getByLabelText("Name"), { target: { value: name } });
const press = (name: string) => fireEvent.click(dialog().getByRole("button", { name }));
const choose = (item: RegExp) => {
  fireEvent.click(screen.getByRole("button", { name: "Actions for the group Sales" }));
  fireEvent.click(screen.getByRole("menuitem", { name: item }));
};

test("an admin makes a group of those who are ticked", async () => {
  const { desk, server } = await openDesk();
  show(desk, <Groups />);
  fireEvent.click(screen.getByRole("button", { name: "Add a group" }));
  press("Add a group");
  expect(await screen.findByText("Fill this in")).toBeTruthy();
  expect(server.api.createGroup).not.toHaveBeenCalled();

  named(" Orders ");
  fireEvent.click(dialog().getByLabelText(/Tomas Hruby/));
  press("Add a group");
  await waitFor(() => expect(server.api.createGroup).toHaveBeenCalledWith({ name: "Orders", agent_ids: ["tomas"] }));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
});

test("a name that is taken is told, and what was typed stays", async () => {
  const { desk, server } = await openDesk();
  server.api.createGroup.mockRejectedValue(new RequestError("conflict", ""));
  show(desk, <Groups />);
  fireEvent.click(screen.getByRole("button", { name: "Add a group" }));
  named("Sales");
  press("Add a group");
  expect(await screen.findByText("There is already a group of this name. Choose another.")).toBeTruthy();
  expect((dialog().getByLabelText("Name") as HTMLInputElement).value).toBe("Sales");
});

test("what colleagues do with groups is seen at once", async () => {
  const { desk, server } = await openDesk({ groups: [group()] });
  show(desk, <Groups />);
  server.log({ type: "group.changed", group: group({ name: "Sales abroad", agent_ids: ["ada", "tomas"] }) });
  expect(await screen.findByRole("heading", { name: "Sales abroad" })).toBeTruthy();
  expect(screen.getByText("0 of 2 here")).toBeTruthy();
  server.log({ type: "group.removed", group_id: "sales" });
  expect(await screen.findByText("No groups yet")).toBeTruthy();
});

test("only what was changed is sent", async () => {
  const { desk, server } = await openDesk({ groups: [group()] });
  show(desk, <Groups />);
  choose(/Edit/);
  fireEvent.click(dialog().getByLabelText(/Tomas Hruby/));
  press("Save");
  await waitFor(() => expect(server.api.updateGroup).toHaveBeenCalledWith("sales", { agent_ids: ["ada", "tomas"] }));
});

test("before a group goes it is told how many conversations become everybody's", async () => {
  const { desk, server } = await openDesk({
    groups: [group()],
    conversations: [conversation({ group_id: "sales" }), conversation({ id: "b", group_id: "sales" })],
  });
  show(desk, <Groups />);
  choose(/Remove/);
  expect(dialog().getByText(/2 open conversations become everybody/)).toBeTruthy();
  press("Remove the group");
  await waitFor(() => expect(server.api.deleteGroup).toHaveBeenCalledWith("sales"));
});

test("what is typed narrows the members, and unticks nobody", async () => {
  const others = ["Jana", "Karel", "Lenka", "Milan"].map((name) => agent({ id: name, name, email: `${name}@x.cz` }));
  const { desk, server } = await openDesk({ agents: [agent(), tomas, ...others] });
  show(desk, <Groups />);
  fireEvent.click(screen.getByRole("button", { name: "Add a group" }));
  named("Orders");
  fireEvent.click(dialog().getByLabelText(/Tomas Hruby/));
  fireEvent.input(dialog().getByLabelText("Find a colleague"), { target: { value: "len" } });
  await waitFor(() => expect(dialog().queryByLabelText(/Tomas Hruby/)).toBeNull());
  fireEvent.click(dialog().getByLabelText(/Lenka/));
  press("Add a group");
  await waitFor(() =>
    expect(server.api.createGroup).toHaveBeenCalledWith({ name: "Orders", agent_ids: ["tomas", "Lenka"] }),
  );
});

test("an agent sees the groups and changes none", async () => {
  show((await openDesk({ agents: [agent({ role: "agent" }), tomas], groups: [group()] })).desk, <Groups />);
  expect(screen.getByRole("heading", { name: "Sales" })).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Add a group" })).toBeNull();
  expect(screen.queryByRole("button", { name: /Actions for the group/ })).toBeNull();
});

test("a group has hours of its own, which begin as the company's, and the company's again", async () => {
  const hours = { time_zone: "Europe/Prague", days: [{ day: 1, spans: [{ from: 540, to: 1020 }] }], holidays: [] };
  const { desk, server } = await openDesk({ account: account({ hours }), groups: [group()] });
  show(desk, <Groups />);
  choose(/Edit/);
  fireEvent.click(dialog().getByLabelText("Their own"));
  expect(((await dialog().findByLabelText("Time zone")) as HTMLInputElement).value).toBe("Europe/Prague");
  press("Save");
  await waitFor(() => expect(server.api.setGroupHours).toHaveBeenCalledWith("sales", hours));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());

  server.log({ type: "group.changed", group: group({ hours }) });
  choose(/Edit/);
  fireEvent.click(dialog().getByLabelText("As the company"));
  press("Save");
  await waitFor(() => expect(server.api.removeGroupHours).toHaveBeenCalledWith("sales"));
  expect(server.api.setGroupHours).toHaveBeenCalledOnce();
});

test("a group whose hours were refused is not made twice", async () => {
  const { desk, server } = await openDesk();
  server.api.createGroup.mockResolvedValue(group({ name: "Orders", agent_ids: [] }));
  server.api.setGroupHours.mockRejectedValueOnce(new RequestError("invalid_argument", "holidays: are too many"));
  show(desk, <Groups />);
  fireEvent.click(screen.getByRole("button", { name: "Add a group" }));
  named("Orders");
  fireEvent.click(dialog().getByLabelText("Their own"));
  await dialog().findByLabelText("Time zone");
  press("Add a group");
  expect(await dialog().findByText(/holidays: are too many/)).toBeTruthy();
  press("Add a group");
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(server.api.createGroup).toHaveBeenCalledOnce();
});
