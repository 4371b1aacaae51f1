import { fireEvent, screen } from "@testing-library/preact";
import { beforeEach, expect, test } from "vitest";

import { conversation, openDesk, savedReply, show, type World } from "../testing";
import { Composer } from "./Composer";

const field = () => document.querySelector("textarea") as HTMLTextAreaElement;
const press = (key: string) => fireEvent.keyDown(field(), { key });
function type(value: string): void {
  field().focus();
  fireEvent.input(field(), { target: { value } });
}

let world: World;
beforeEach(async () => {
  world = await openDesk();
  world.server.savedReplies = [
    savedReply({ id: "hello", shortcut: "hello", text: "Hello {{visitor.name}}, {{visitor.phone|no phone}}" }),
    savedReply(),
    savedReply({ id: "retry", shortcut: "retry", text: "It comes again" }),
  ];
  show(world.desk, <Composer conversation={conversation()} name="Petra" />);
});

test("/ lists what fits, and the field says so", async () => {
  type("/re");
  expect((await screen.findAllByRole("option")).map((one) => one.textContent)).toEqual([
    "/retryIt comes again",
    "/returnSend it back.",
  ]);
  expect(screen.getByText("2 of 3 saved replies")).toBeTruthy();
  const chosen = screen.getByRole("option", { selected: true });
  expect(screen.getByRole("combobox").getAttribute("aria-activedescendant")).toBe(chosen.id);
});

test("the arrows go round, Enter inserts with what is known of the visitor, and sends nothing", async () => {
  type("Well. /");
  await screen.findAllByRole("option");
  press("ArrowUp");
  press("ArrowDown");
  press("Enter");
  expect(field().value).toBe("Well. Hello Petra Dvorakova, no phone");
  expect(screen.queryByRole("listbox")).toBeNull();
  expect(world.server.commands("message.post")).toEqual([]);
  press("Enter");
  expect(world.server.commands("message.post")).toHaveLength(1);
});

test("Escape closes the list and leaves what is typed; the next sign opens it anew", async () => {
  type("/re");
  await screen.findAllByRole("option");
  press("Escape");
  type("/ret");
  expect(screen.queryByRole("listbox")).toBeNull();
  expect(field().value).toBe("/ret");
  type("/ret /re");
  expect(screen.getByRole("listbox")).toBeTruthy();
});

test("a half-typed shortcut that fits nothing is not sent by the first Enter", async () => {
  type("/xyz");
  await screen.findByText(/No saved reply fits/);
  press("Enter");
  expect(world.server.commands("message.post")).toEqual([]);
  press("Enter");
  expect(world.server.commands("message.post")).toMatchObject([{ text: "/xyz" }]);
});

test("the button opens the list, and takes its sign away when nothing was chosen", async () => {
  type("Well");
  fireEvent.click(screen.getByRole("button", { name: "Saved replies" }));
  expect(field().value).toBe("Well /");
  await screen.findAllByRole("option");
  fireEvent.click(screen.getByRole("button", { name: "Saved replies" }));
  expect(field().value).toBe("Well");
});
