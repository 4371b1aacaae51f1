import { fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test } from "vitest";

import { t } from "../text";
import { actionNames, actionOf } from "./actions";
import { CheatSheet } from "./CheatSheet";
import { keysOf, resetAllStrokes, strokesOf } from "./chosen";
import { listenToKeys } from "./dispatch";

let stop: () => void;
beforeEach(async () => {
  stop = listenToKeys();
  render(<CheatSheet />);
  expect(screen.queryByRole("dialog")).toBeNull();
  fireEvent.keyDown(document.body, { key: "?", shiftKey: true });
  await screen.findByRole("dialog");
});
afterEach(() => {
  fireEvent.click(screen.getByRole("button", { name: "Close" }));
  stop();
  resetAllStrokes();
});

const change = () => fireEvent.click(screen.getByRole("button", { name: "Change keys" }));
const changer = (action: string) => screen.findByRole("button", { name: new RegExp(`Change the key of .${action}.`) });

test("the question mark shows every key there is", () => {
  for (const name of actionNames) {
    if (strokesOf(name).length > 0) expect(screen.getAllByText(t(actionOf(name).text))).not.toHaveLength(0);
  }
});

test("an action gets the key that is pressed for it", async () => {
  change();
  const button = await changer("Write a reply");
  fireEvent.click(button);
  fireEvent.keyDown(button, { key: "w" });
  expect(keysOf("reply")).toEqual(["W"]);
  expect((await changer("Write a reply")).querySelector(".unseen")?.textContent).toMatch(/: W$/);

  fireEvent.click(screen.getByRole("button", { name: /Give .Write a reply. its usual key/ }));
  expect(keysOf("reply")).toEqual(["R"]);
});

test("a key that another action has is refused in a sentence that names it", async () => {
  change();
  const button = await changer("Write a reply");
  fireEvent.click(button);
  fireEvent.keyDown(button, { key: "e" });
  expect((await screen.findByRole("alert")).textContent).toBe(
    "E is taken by \u201cClose\u201d. Press another, or Esc.",
  );
  fireEvent.keyDown(button, { key: "Tab" });
  expect((await screen.findByText(/Tab moves the focus/)).textContent).toContain("Press another, or Esc.");
  expect(keysOf("reply")).toEqual(["R"]);

  fireEvent.keyDown(button, { key: "Escape" });
  expect(await changer("Write a reply")).toBeTruthy();
  expect(screen.queryByRole("alert")).toBeNull();
});

test("all changed keys go back at once", async () => {
  change();
  for (const [action, key] of [
    ["Write a reply", "w"],
    ["Sign out", "y"],
  ] as const) {
    const button = await changer(action);
    fireEvent.click(button);
    fireEvent.keyDown(button, { key });
  }
  expect(keysOf("signOut")).toEqual(["Y"]);
  fireEvent.click(await screen.findByRole("button", { name: "Reset all keys" }));
  expect(keysOf("signOut")).toEqual([]);
  expect(keysOf("reply")).toEqual(["R"]);
});
