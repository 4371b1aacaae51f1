import { fireEvent, render, screen, waitFor } from "@testing-library/preact";
import { afterEach, expect, test, vi } from "vitest";

import { api, RequestError } from "../api";
import { SignUpPage } from "./SignUpPage";

afterEach(() => vi.restoreAllMocks());

function fillIn(password: string) {
  fireEvent.input(screen.getByLabelText("Name"), { target: { value: "Ada" } });
  fireEvent.input(screen.getByLabelText("Company"), { target: { value: "Lesni Kava" } });
  fireEvent.input(screen.getByLabelText("Company e-mail"), { target: { value: "ada@lesnikava.cz" } });
  fireEvent.input(screen.getByLabelText("Password"), { target: { value: password } });
  fireEvent.click(screen.getByRole("button", { name: "Create account" }));
}

test("makes an account and goes inside", async () => {
  const onSignedIn = vi.fn();
  vi.spyOn(api, "entrance").mockResolvedValue({ can_sign_up: true });
  const signUp = vi.spyOn(api, "signUp").mockResolvedValue(undefined as never);
  render(<SignUpPage onSignedIn={onSignedIn} />);
  fillIn("short");
  expect(await screen.findByText("Use at least 8 characters")).toBeTruthy();
  fillIn("four random words");
  await waitFor(() => expect(onSignedIn).toHaveBeenCalled());
  expect(signUp).toHaveBeenCalledOnce();
});

test("says that the e-mail has an account already", async () => {
  vi.spyOn(api, "entrance").mockResolvedValue({ can_sign_up: true });
  vi.spyOn(api, "signUp").mockRejectedValue(new RequestError("conflict", ""));
  render(<SignUpPage onSignedIn={vi.fn()} />);
  fillIn("four random words");
  expect(await screen.findByText(/Sign in instead/)).toBeTruthy();
});

test("is hidden where the operator switched it off", async () => {
  vi.spyOn(api, "entrance").mockResolvedValue({ can_sign_up: false });
  render(<SignUpPage onSignedIn={vi.fn()} />);
  expect(await screen.findByText("Signing up is switched off")).toBeTruthy();
  expect(screen.queryByLabelText("Company")).toBeNull();
});
