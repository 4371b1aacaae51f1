import { clearToasts } from "@hovor/ui";
import { cleanup } from "@testing-library/preact";
import { afterEach } from "vitest";

afterEach(() => {
  cleanup();
  clearToasts();
  localStorage.clear();
});
