import { fireEvent, render, screen } from "@testing-library/preact";
import { expect, test, vi } from "vitest";

import { onDemand } from "./onDemand";

const Greeting = ({ name }: { readonly name: string }) => <p>Hello {name}</p>;

test("what comes later says that it comes, and then stands there", async () => {
  const Later = onDemand(async () => Greeting);
  render(<Later name="Ada" />);
  expect(screen.getByRole("status", { name: "Loading" })).toBeTruthy();
  expect(await screen.findByText("Hello Ada")).toBeTruthy();
});

test("what was loaded once is there at once", async () => {
  const load = vi.fn(async () => Greeting);
  const Later = onDemand(load);
  const { unmount } = render(<Later name="Ada" />);
  await screen.findByText("Hello Ada");
  unmount();
  render(<Later name="Tom" />);
  expect(screen.getByText("Hello Tom")).toBeTruthy();
  expect(load).toHaveBeenCalledOnce();
});

test("what did not come is asked for again when somebody says so", async () => {
  const load = vi.fn(async () => Greeting).mockRejectedValueOnce(new Error("offline"));
  const Later = onDemand(load);
  render(<Later name="Ada" />);
  fireEvent.click(await screen.findByRole("button", { name: "Try again" }));
  expect(await screen.findByText("Hello Ada")).toBeTruthy();
});
