import { render, screen } from "@testing-library/preact";
import { afterEach, expect, test, vi } from "vitest";

import { ErrorBoundary } from "./ErrorBoundary";

afterEach(() => vi.restoreAllMocks());

function Broken(): never {
  throw new Error("no such thing");
}

test("a view that breaks says so and offers to load again", () => {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  render(
    <ErrorBoundary>
      <Broken />
    </ErrorBoundary>,
  );
  expect(screen.getByText("This view broke")).toBeTruthy();
  expect(screen.getByText("no such thing")).toBeTruthy();
  expect(screen.getByRole("button", { name: "Load again" })).toBeTruthy();
});
