import { fireEvent, render, screen } from "@testing-library/preact";
import { expect, test } from "vitest";

import { t } from "../text";
import { CheatSheet } from "./CheatSheet";
import { listenToKeys } from "./dispatch";
import { type KeyEntry, keyMap } from "./map";

test("the question mark shows every key there is", async () => {
  const stop = listenToKeys();
  render(<CheatSheet />);
  expect(screen.queryByRole("dialog")).toBeNull();

  fireEvent.keyDown(document.body, { key: "?", shiftKey: true });
  await screen.findByRole("dialog");
  for (const entry of Object.values<KeyEntry>(keyMap)) expect(screen.getAllByText(t(entry.text))).not.toHaveLength(0);
  stop();
});
