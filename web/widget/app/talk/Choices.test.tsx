import type { Message } from "@hovor/protocol";
import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

import type { Chat } from "../chat/chat";
import { ChatProvider } from "../chat/context";
import { firstState } from "../chat/state";
import { Store } from "../chat/store";
import { loadTexts } from "../texts/texts";
import { Choices } from "./Choices";

const asked: Message = {
  id: "m1",
  seq: 1,
  author: "agent",
  kind: "text",
  text: "Which one?",
  choices: ["Red", "Blue", "Green"],
  created_at: 0,
};
const choose = vi.fn();
let store: Store<typeof firstState>;

const show = () =>
  render(
    <div class="talk" tabIndex={0}>
      <ChatProvider value={{ store, choose } as unknown as Chat}>
        <Choices />
      </ChatProvider>
    </div>,
  );
const press = (key: string) => fireEvent.keyDown(document.activeElement as Element, { key });

beforeEach(() => {
  store = new Store({ ...firstState, messages: [asked] });
});
afterEach(() => {
  cleanup();
  choose.mockClear();
});

test("a click says the answer, and the focus stays in the conversation", () => {
  show();
  fireEvent.click(screen.getByText("Blue"));
  expect(choose).toHaveBeenCalledExactlyOnceWith("Blue");
  expect(document.activeElement?.className).toBe("talk");
});

test("the answers are a group with a name", () => {
  show();
  screen.getByRole("group", { name: "Suggested answers" });
  expect(screen.getAllByRole("button").map((one) => one.textContent)).toEqual(["Red", "Blue", "Green"]);
});

test("arrow keys move among them, and around", () => {
  show();
  screen.getByText("Red").focus();
  press("ArrowRight");
  expect(document.activeElement?.textContent).toBe("Blue");
  press("ArrowUp");
  press("ArrowLeft");
  expect(document.activeElement?.textContent).toBe("Green");
  press("ArrowDown");
  expect(document.activeElement?.textContent).toBe("Red");
});

test("arrow keys go the other way where text does", async () => {
  store.set({ texts: await loadTexts("ar") });
  show();
  screen.getByText("Red").focus();
  press("ArrowLeft");
  expect(document.activeElement?.textContent).toBe("Blue");
});

test("there are none where a site wants its visitors to read only", () => {
  store.set({ isReadOnly: true });
  show();
  expect(screen.queryByRole("button")).toBeNull();
});
