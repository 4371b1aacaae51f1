import { Toasts } from "@hovor/ui";
import { fireEvent, screen, waitFor, within } from "@testing-library/preact";
import { expect, test } from "vitest";

import { RequestError } from "../api";
import { agent, openDesk, savedReply, show, tomas } from "../testing";
import { RepliesPage } from "./RepliesPage";

const dialog = () => within(screen.getByRole("dialog"));
const type = (label: string, value: string) => fireEvent.input(dialog().getByLabelText(label), { target: { value } });
const submit = () => fireEvent.click(dialog().getByRole("button", { name: "Save" }));
const mine = savedReply({ id: "moka", shortcut: "moka", text: "Grind finer", is_personal: true });

async function openPage(me = agent()) {
  const world = await openDesk({ agents: [me, { ...tomas, role: "owner" }] });
  world.server.savedReplies = [mine, savedReply({ folder: "Orders" })];
  show(world.desk, <RepliesPage />);
  await screen.findByText("2 of 2 saved replies");
  return world;
}

test("lists the team's and one's own, each with a word that says so", async () => {
  await openPage();
  expect(screen.getByRole("button", { name: "/return Team Send it back." })).toBeTruthy();
  expect(screen.getByRole("button", { name: "/moka Only you Grind finer" })).toBeTruthy();
  expect(screen.getByRole("heading", { name: "Orders 1" })).toBeTruthy();
});

test("saves a new one once all is filled in, for the team where an admin writes it", async () => {
  const { server } = await openPage();
  fireEvent.click(screen.getByRole("button", { name: "Add a reply" }));
  type("Shortcut", "/hello");
  submit();
  expect(await screen.findByText("Fill this in")).toBeTruthy();
  type("Text", "Hello");
  submit();
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  const draft = { shortcut: "hello", text: "Hello", folder: "", is_personal: false };
  expect(server.api.createSavedReply).toHaveBeenCalledWith(draft);
});

test("says at the shortcut that it is taken, until another is typed", async () => {
  const { server } = await openPage();
  server.api.createSavedReply.mockRejectedValueOnce(new RequestError("conflict", ""));
  fireEvent.click(screen.getByRole("button", { name: "Add a reply" }));
  type("Shortcut", "return");
  type("Text", "Hello");
  submit();
  expect(await dialog().findByText("There is already /return")).toBeTruthy();
  type("Shortcut", "return2");
  expect(dialog().queryByText("There is already /return")).toBeNull();
});

test("sends only what was changed", async () => {
  const { server } = await openPage();
  fireEvent.click(screen.getByRole("button", { name: /^\/return/ }));
  type("Folder", "");
  submit();
  await waitFor(() => expect(server.api.updateSavedReply).toHaveBeenCalledWith("return", { folder: "" }));
});

test("shows what a visitor would get, known or not, and what stands for nothing", async () => {
  await openPage();
  fireEvent.click(screen.getByRole("button", { name: "Add a reply" }));
  type("Text", "Hello {{visitor.name}}, {{agent.name}} {{x}}");
  expect(dialog().getByText("Hello Petra Dvo\u0159\u00e1kov\u00e1, Ada Vesela {{x}}")).toBeTruthy();
  expect(dialog().getByText("Hello, Ada Vesela {{x}}")).toBeTruthy();
  expect(dialog().getByText(/Nothing is known by the name of x/)).toBeTruthy();
});

test("what was deleted can be brought back as it was", async () => {
  const { desk, server } = await openPage();
  show(desk, <Toasts label="Notices" />);
  fireEvent.click(screen.getByRole("button", { name: "Actions for /moka" }));
  fireEvent.click(screen.getByRole("menuitem", { name: "Delete" }));
  await screen.findByText("/moka is deleted");
  expect(server.api.deleteSavedReply).toHaveBeenCalledWith("moka");
  fireEvent.click(screen.getByRole("button", { name: "Undo" }));
  const draft = { shortcut: "moka", text: "Grind finer", folder: "", is_personal: true };
  await waitFor(() => expect(server.api.createSavedReply).toHaveBeenCalledWith(draft));
});

test("an agent reads the team's, is told whom to ask, and may have a copy", async () => {
  await openPage(agent({ role: "agent" }));
  fireEvent.click(screen.getByRole("button", { name: /^\/return/ }));
  expect(dialog().getByText(/Ask Tomas Hruby/)).toBeTruthy();
  fireEvent.click(dialog().getByRole("button", { name: "Duplicate for yourself" }));
  expect((dialog().getByLabelText("Shortcut") as HTMLInputElement).value).toBe("return");
  expect((dialog().getByRole("radio", { name: /^Team/ }) as HTMLInputElement).disabled).toBe(true);
});
