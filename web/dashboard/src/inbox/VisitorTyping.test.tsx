import { render, screen } from "@testing-library/preact";
import { expect, test } from "vitest";

import { VisitorTyping } from "./VisitorTyping";

test("shows what is being written, and reads out only that somebody writes", () => {
  render(<VisitorTyping name="Petra" text="Do you ship to" />);
  expect(screen.getByText("Do you ship to").className).toContain("ghost");
  expect(screen.getByRole("status").textContent).toBe("Petra is typing");
});

test("where it is not to be seen, dots say that somebody writes", () => {
  const { container } = render(<VisitorTyping name="Petra" text={undefined} />);
  expect(container.querySelector(".dots")).toBeTruthy();
  expect(container.querySelector(".ghost")).toBeNull();
});
