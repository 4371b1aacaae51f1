import { clearToasts } from "@hovor/ui";
import { cleanup } from "@testing-library/preact";
import { afterEach } from "vitest";

import { needSeldomTexts } from "../text";

await needSeldomTexts();

afterEach(() => {
  cleanup();
  clearToasts();
  localStorage.clear();
});
