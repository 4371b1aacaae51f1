import type { Message } from "@hovor/protocol";
import { expect, test } from "vitest";

import { openChoices, pickedChoice } from "./choices";

let seq = 0;
const said = (author: Message["author"], text: string, change: Partial<Message> = {}): Message => {
  seq += 1;
  return { id: `m${seq}`, seq, author, kind: "text", text, created_at: 0, ...change };
};
const offer = (...choices: string[]) => said("agent", "Which one?", { choices });

test("the last thing that was said offers its answers", () => {
  expect(openChoices([])).toEqual([]);
  expect(openChoices([said("visitor", "Hi"), offer("Red", "Blue")])).toEqual(["Red", "Blue"]);
});

test("word of what happened takes no answers away, and neither does what the system says", () => {
  const left = said("agent", "", { kind: "agent_left" });
  expect(openChoices([offer("Red"), left, said("system", "We close at six")])).toEqual(["Red"]);
});

test("whatever a person says after them takes the answers away", () => {
  expect(openChoices([offer("Red"), said("visitor", "Neither")])).toEqual([]);
  expect(openChoices([offer("Red"), said("agent", "Or wait")])).toEqual([]);
  expect(openChoices([offer("Red"), said("visitor", "", { kind: "file" })])).toEqual([]);
});

test("what the visitor says next is what they picked, if it was offered", () => {
  const asked = offer("Red", "Blue");
  expect(pickedChoice([asked], asked)).toBeUndefined();
  expect(pickedChoice([asked, said("visitor", "Blue")], asked)).toBe("Blue");
  expect(pickedChoice([asked, said("visitor", "Green"), said("visitor", "Blue")], asked)).toBeUndefined();
});

test("an answer that crossed a word of the agent's is picked all the same", () => {
  const asked = offer("Red", "Blue");
  expect(pickedChoice([asked, said("agent", "Take your time"), said("visitor", "Red")], asked)).toBe("Red");
});

test("an answer belongs to the last offer before it", () => {
  const first = offer("Yes", "No");
  const second = offer("Yes", "Maybe");
  const messages = [first, second, said("visitor", "Yes")];
  expect(pickedChoice(messages, first)).toBeUndefined();
  expect(pickedChoice(messages, second)).toBe("Yes");
});
