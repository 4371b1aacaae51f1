import { fireEvent, render, screen, waitFor } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { api, RequestError } from "../api";
import { notice } from "./notice";
import { SignInPage } from "./SignInPage";

const onSignedIn = vi.fn();
beforeEach(() => {
  vi.spyOn(api, "entrance").mockResolvedValue({ can_sign_up: true });
});
afterEach(() => {
  vi.restoreAllMocks();
  onSignedIn.mockReset();
  notice.value = undefined;
});

function fillIn(email: string, password: string) {
  fireEvent.input(screen.getByLabelText("E-mail"), { target: { value: email } });
  fireEvent.input(screen.getByLabelText("Password"), { target: { value: password } });
  fireEvent.click(screen.getByRole("button", { name: "Sign in" }));
}

test("signs in and goes on", async () => {
  const signIn = vi.spyOn(api, "signIn").mockResolvedValue(undefined as never);
  render(<SignInPage onSignedIn={onSignedIn} />);
  fillIn(" ada@lesnikava.cz ", "secret");
  await waitFor(() => expect(onSignedIn).toHaveBeenCalled());
  expect(signIn).toHaveBeenCalledWith({ email: "ada@lesnikava.cz", password: "secret" });
});

test("says what to write before it asks the server", async () => {
  const signIn = vi.spyOn(api, "signIn");
  render(<SignInPage onSignedIn={onSignedIn} />);
  fillIn("ada", "");
  expect(await screen.findByText("Write it as name@company.com")).toBeTruthy();
  expect(screen.getByText("Fill this in")).toBeTruthy();
  expect(signIn).not.toHaveBeenCalled();
});

test("does not tell which of the two was wrong", async () => {
  vi.spyOn(api, "signIn").mockRejectedValue(new RequestError("unauthenticated", ""));
  render(<SignInPage onSignedIn={onSignedIn} />);
  fillIn("ada@lesnikava.cz", "wrong");
  expect(await screen.findByText(/do not fit/)).toBeTruthy();
  expect(onSignedIn).not.toHaveBeenCalled();
});

test("tells how long to wait after too many guesses", async () => {
  vi.spyOn(api, "signIn").mockRejectedValue(new RequestError("rate_limited", "", 42));
  render(<SignInPage onSignedIn={onSignedIn} />);
  fillIn("ada@lesnikava.cz", "wrong");
  expect(await screen.findByText("Too many tries. Wait 42 s, then try again.")).toBeTruthy();
});

test("offers an account only where the operator lets one", async () => {
  vi.spyOn(api, "entrance").mockResolvedValue({ can_sign_up: false });
  render(<SignInPage onSignedIn={onSignedIn} />);
  expect(await screen.findByText(/Ask the owner/)).toBeTruthy();
  expect(screen.queryByRole("link", { name: "Create one" })).toBeNull();
});

test("says why somebody who was inside is here", () => {
  notice.value = "ended";
  render(<SignInPage onSignedIn={onSignedIn} />);
  expect(screen.getByText(/Your session has ended/)).toBeTruthy();
});

test("a one-time link signs in by itself", async () => {
  const byLink = vi.spyOn(api, "signInByLink").mockResolvedValue(undefined as never);
  render(<SignInPage linkToken="token" onSignedIn={onSignedIn} />);
  await waitFor(() => expect(onSignedIn).toHaveBeenCalled());
  expect(byLink).toHaveBeenCalledOnce();
});

test("a link that was used leaves the way by password", async () => {
  vi.spyOn(api, "signInByLink").mockRejectedValue(new RequestError("unauthenticated", ""));
  render(<SignInPage linkToken="token" onSignedIn={onSignedIn} />);
  expect(await screen.findByText(/used already or is too old/)).toBeTruthy();
  expect(screen.getByLabelText("Password")).toBeTruthy();
});
