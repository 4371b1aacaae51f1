import { fireEvent, render, screen, waitFor } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { api, RequestError } from "../api";
import { ResetPage } from "./ResetPage";

const gone = new RequestError("unauthenticated", "the link is used, too old or none");

beforeEach(() => history.replaceState(null, "", "/app/reset#acc.secret"));
afterEach(() => vi.restoreAllMocks());

async function choose(password: string) {
  fireEvent.input(await screen.findByLabelText("New password"), { target: { value: password } });
  fireEvent.click(screen.getByRole("button", { name: "Set the password" }));
}

test("says whose password it is, and takes a new one that is long enough", async () => {
  const onReset = vi.fn();
  vi.spyOn(api, "passwordResetFor").mockResolvedValue({ email: "ada@lesnikava.cz" });
  const reset = vi.spyOn(api, "resetPassword").mockResolvedValue(undefined);
  render(<ResetPage onReset={onReset} />);
  expect(await screen.findByText("ada@lesnikava.cz")).toBeTruthy();
  expect(location.href).not.toContain("secret");

  await choose("short");
  expect(await screen.findByText("Use at least 8 characters")).toBeTruthy();
  expect(reset).not.toHaveBeenCalled();
  await choose("four random words");
  await waitFor(() => expect(onReset).toHaveBeenCalled());
  expect(reset).toHaveBeenCalledWith({ token: "acc.secret", password: "four random words" });
});

test("a link that was used meanwhile is told", async () => {
  vi.spyOn(api, "passwordResetFor").mockResolvedValue({ email: "ada@lesnikava.cz" });
  vi.spyOn(api, "resetPassword").mockRejectedValue(gone);
  render(<ResetPage onReset={() => undefined} />);
  await choose("four random words");
  expect(await screen.findByText(/used already, or is older than an hour/)).toBeTruthy();
});

test("without its secret the page asks to open the link again", () => {
  history.replaceState(null, "", "/app/reset");
  render(<ResetPage onReset={() => undefined} />);
  expect(screen.getByText(/Open it once more/)).toBeTruthy();
});
