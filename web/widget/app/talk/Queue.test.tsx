import { act, cleanup, render, screen } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

import type { Chat } from "../chat/chat";
import { ChatProvider } from "../chat/context";
import { firstState } from "../chat/state";
import { Store } from "../chat/store";
import { loadTexts } from "../texts/texts";
import { Queue, QueueInWords } from "./Queue";

let store: Store<typeof firstState>;

const show = () =>
  render(
    <ChatProvider value={{ store } as unknown as Chat}>
      <Queue />
      <QueueInWords />
    </ChatProvider>,
  );
const ahead = (count: number | undefined) => act(() => store.set({ ahead: count }));
const pass = (milliseconds: number) => act(() => void vi.advanceTimersByTime(milliseconds));
const seen = () => document.querySelector(".queue")?.textContent;
const said = () => screen.getByRole("status").textContent;

beforeEach(() => {
  vi.useFakeTimers();
  store = new Store(firstState);
  show();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

test("tells how many are before, then that the visitor is next, then nothing", async () => {
  expect(seen()).toBeUndefined();
  await ahead(2);
  expect(seen()).toBe("2 people are before you");
  await ahead(1);
  expect(seen()).toBe("1 person is before you");
  await ahead(0);
  expect(seen()).toBe("You are next");
  await ahead(undefined);
  expect(seen()).toBeUndefined();
});

test("says it at once, then at most every 15 seconds, and always the last of it", async () => {
  await ahead(3);
  await pass(0);
  expect(said()).toBe("3 people are before you");
  await pass(5_000);
  await ahead(2);
  await ahead(1);
  await pass(9_999);
  expect(said()).toBe("3 people are before you");
  await pass(1);
  expect(said()).toBe("1 person is before you");
});

test("says no more of a queue that is over", async () => {
  await ahead(3);
  await pass(1_000);
  await ahead(2);
  await ahead(undefined);
  await pass(60_000);
  expect(said()).toBe("");
});

test("counts as the language does", async () => {
  const texts = await loadTexts("cs");
  await act(() => store.set({ texts, ahead: 2 }));
  expect(seen()).toBe("Před vámi čekají 2 lidé");
  await ahead(5);
  expect(seen()).toBe("Před vámi čeká 5 lidí");
});
