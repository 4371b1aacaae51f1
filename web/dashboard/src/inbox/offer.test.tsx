import { fireEvent, screen, within } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test } from "vitest";

import { listenToKeys } from "../keys";
import { conversation, message, openDesk, posted, show } from "../testing";
import { Composer } from "./Composer";
import { ConversationPane } from "./ConversationPane";

const asked = message(2, { author: "agent", agent_id: "ada", text: "Which one?", choices: ["Red", "Blue"] });
const field = () => screen.getByRole("textbox", { name: "Reply to Petra" }) as HTMLTextAreaElement;
const answer = () => screen.getByRole("textbox", { name: "An answer to offer" }) as HTMLInputElement;
const write = (value: string) => fireEvent.input(answer(), { target: { value } });
const press = (key: string, on: Element = answer()) => fireEvent.keyDown(on, { key });
const add = (value: string) => {
  write(value);
  press("Enter");
};
const send = () => {
  fireEvent.input(field(), { target: { value: "Which one?" } });
  press("Enter", field());
};
const offeredAnswers = () =>
  within(screen.getByRole("group", { name: "Offer answers" }))
    .getAllByRole("listitem")
    .map((one) => one.textContent)
    .filter(Boolean);

let stop: () => void;
beforeEach(() => {
  localStorage.clear();
  stop = listenToKeys();
});
afterEach(() => stop());

async function openComposer() {
  const world = await openDesk();
  const view = show(world.desk, <Composer conversation={conversation()} name="Petra" />);
  fireEvent.click(screen.getByRole("button", { name: "Offer answers" }));
  return { ...world, view };
}

/** A conversation that is open, with these messages in it. */
async function openConversation(...messages: ReturnType<typeof message>[]) {
  const world = await openDesk();
  world.server.messages.set("order", messages);
  show(world.desk, <ConversationPane id="order" view="waiting" isAboutOpen={false} onDetails={() => {}} />);
  await screen.findByRole("region", { name: "Messages" });
  return world;
}

test("answers go with the next text, and with no other", async () => {
  const { server } = await openComposer();
  add(" Red ");
  add("Blue");
  send();
  expect(server.commands("message.post")).toMatchObject([{ text: "Which one?", choices: ["Red", "Blue"] }]);
  expect(screen.queryByRole("group", { name: "Offer answers" })).toBeNull();
  send();
  expect(server.commands("message.post").at(-1)).not.toHaveProperty("choices");
});

test("the answer whose Enter was forgotten goes too", async () => {
  const { server } = await openComposer();
  add("Red");
  write("Blue");
  send();
  expect(server.commands("message.post")).toMatchObject([{ choices: ["Red", "Blue"] }]);
});

test("answers without a text are not sent", async () => {
  const { server } = await openComposer();
  add("Red");
  press("Enter", field());
  expect(server.commands("message.post")).toEqual([]);
});

test("Backspace in the empty field takes the last answer away, a button any", async () => {
  await openComposer();
  add("Red");
  add("Green");
  add("Blue");
  press("Backspace");
  expect(offeredAnswers()).toEqual(["Red", "Green"]);
  fireEvent.click(screen.getByRole("button", { name: "Remove “Red”" }));
  expect(offeredAnswers()).toEqual(["Green"]);
  expect(document.activeElement).toBe(answer());
});

test("there are ten answers at the most, and none twice", async () => {
  await openComposer();
  for (const at of [1, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]) add(`Answer ${at}`);
  expect(offeredAnswers()).toHaveLength(10);
  expect(answer().readOnly).toBe(true);
  expect(answer().placeholder).toBe("10 answers are the most");
  press("Backspace");
  expect(answer().readOnly).toBe(false);
});

test("a key begins to offer, and Escape goes back to the words", async () => {
  const { desk } = await openDesk();
  show(desk, <Composer conversation={conversation()} name="Petra" />);
  fireEvent.keyDown(document.body, { key: "q" });
  expect(document.activeElement).toBe(answer());
  press("Escape");
  expect(document.activeElement).toBe(field());
  expect(screen.queryByRole("group", { name: "Offer answers" })).toBeNull();
});

test("answers wait with the draft, over a reload", async () => {
  const { desk, view } = await openComposer();
  add("Red");
  view.unmount();
  show(desk, <Composer conversation={conversation()} name="Petra" />);
  expect(offeredAnswers()).toEqual(["Red"]);
});

test("what was offered is shown, also while it is on its way", async () => {
  const { desk, server } = await openConversation(message(1));
  desk.post("order", "Which one?", ["Red", "Blue"]);
  await screen.findByText("Blue");
  const id = desk.unsent.value[0]?.id ?? "";
  server.log(posted("order", { ...asked, id }));
  await screen.findByText("Offered:");
  expect(screen.queryByText("Picked:")).toBeNull();
});

test("what the visitor picked is marked", async () => {
  await openConversation(message(1), asked, message(3, { text: "Blue" }));
  const picked = screen.getByText("Picked:").closest("li");
  expect(picked?.textContent).toBe("Picked: Blue");
});
