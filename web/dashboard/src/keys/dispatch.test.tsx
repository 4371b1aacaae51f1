import { act, fireEvent, render } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

import type { ActionName } from "./actions";
import { chooseStroke, resetAllStrokes } from "./chosen";
import { listenToKeys, setSingleKeys } from "./dispatch";
import { useAction } from "./handlers";

let stop: () => void;
beforeEach(() => {
  setSingleKeys(true);
  stop = listenToKeys();
});
afterEach(() => {
  stop();
  resetAllStrokes();
  setSingleKeys(true); // the tests of other files share the choice
});

function Handles({ action, handler }: { readonly action: ActionName; readonly handler: (() => void) | undefined }) {
  useAction(action, handler);
  return <input />;
}

const press = (key: string, on: Element = document.body, shiftKey = false) => fireEvent.keyDown(on, { key, shiftKey });

test("a key does what its view handles, and nothing once the view is gone", () => {
  const close = vi.fn();
  const { unmount } = render(<Handles action="close" handler={close} />);
  press("e");
  expect(close).toHaveBeenCalledOnce();

  act(() => {
    unmount();
  });
  press("e");
  expect(close).toHaveBeenCalledOnce();
});

test("keys one after the other make an action", () => {
  const goTeam = vi.fn();
  render(<Handles action="goTeam" handler={goTeam} />);
  press("t");
  expect(goTeam).not.toHaveBeenCalled();
  press("g");
  press("t");
  expect(goTeam).toHaveBeenCalledOnce();
});

test("a letter that is typed into a field is a letter", () => {
  const close = vi.fn();
  const { container } = render(<Handles action="close" handler={close} />);
  press("e", container.querySelector("input") as Element);
  expect(close).not.toHaveBeenCalled();
});

test("Shift makes another key of a letter", () => {
  const reopen = vi.fn();
  render(<Handles action="reopen" handler={reopen} />);
  press("e");
  expect(reopen).not.toHaveBeenCalled();
  press("E", document.body, true);
  expect(reopen).toHaveBeenCalledOnce();
});

test("what can't be done now is not done", () => {
  render(<Handles action="join" handler={undefined} />);
  expect(press("a")).toBe(true);
});

test("keys of one letter can be switched off", () => {
  const close = vi.fn();
  const back = vi.fn();
  render(<Handles action="close" handler={close} />);
  render(<Handles action="back" handler={back} />);
  setSingleKeys(false);
  press("e");
  press("Escape");
  expect(close).not.toHaveBeenCalled();
  expect(back).toHaveBeenCalledOnce();
});

test("a changed key does it, and the one before does not", () => {
  const close = vi.fn();
  render(<Handles action="close" handler={close} />);
  chooseStroke("close", ["y"]);
  press("e");
  expect(close).not.toHaveBeenCalled();
  press("y");
  expect(close).toHaveBeenCalledOnce();
});
