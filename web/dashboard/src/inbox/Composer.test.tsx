import { fireEvent, screen } from "@testing-library/preact";
import { expect, test } from "vitest";

import { conversation, openDesk, show } from "../testing";
import { Composer } from "./Composer";

const field = () => screen.getByRole("textbox") as HTMLTextAreaElement;
const type = (value: string) => fireEvent.input(field(), { target: { value } });
const enter = (shiftKey = false) => fireEvent.keyDown(field(), { key: "Enter", shiftKey });

test("Enter sends and empties the field", async () => {
  const { desk, server } = await openDesk();
  show(desk, <Composer conversation={conversation()} name="Petra" />);
  type("  Hello  ");
  enter();
  expect(server.commands("message.post")).toMatchObject([{ conversation_id: "order", text: "Hello" }]);
  expect(field().value).toBe("");
});

test("Shift+Enter and an empty field send nothing", async () => {
  const { desk, server } = await openDesk();
  show(desk, <Composer conversation={conversation()} name="Petra" />);
  enter();
  type("Hello");
  enter(true);
  expect(server.commands("message.post")).toEqual([]);
});

test("a draft waits for each conversation by itself, over a reload", async () => {
  const { desk } = await openDesk();
  const first = show(desk, <Composer conversation={conversation()} name="Petra" />);
  type("Half a thought");
  first.unmount();

  const other = show(desk, <Composer conversation={conversation({ id: "other" })} name="Jan" />);
  expect(field().value).toBe("");
  other.unmount();

  show(desk, <Composer conversation={conversation()} name="Petra" />);
  expect(field().value).toBe("Half a thought");
});

test("the visitor is told that somebody types, and that they stopped", async () => {
  const { desk, server } = await openDesk();
  show(desk, <Composer conversation={conversation()} name="Petra" />);
  type("H");
  type("");
  expect(server.commands("typing").map((one) => one.is_typing)).toEqual([true, false]);
});

test("what is too long is not sent, and says by how much", async () => {
  const { desk, server } = await openDesk();
  show(desk, <Composer conversation={conversation()} name="Petra" />);
  type("x".repeat(16_001));
  enter();
  expect(server.commands("message.post")).toEqual([]);
  expect(screen.getByText("1 character too long")).toBeTruthy();
});

test("while the line is down it stays open, and what is sent waits", async () => {
  const { desk, server } = await openDesk();
  show(desk, <Composer conversation={conversation()} name="Petra" />);
  server.socket.onclose?.({ code: 1006 });
  type("Hello");
  enter();
  expect(server.commands("message.post")).toEqual([]);
  expect(desk.unsent.value.map((one) => one.text)).toEqual(["Hello"]);
  desk.close();
});
