import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, expect, test, vi } from "vitest";

import { Button, clearToasts, Dialog, Menu, Switch, showToast, Toasts } from ".";
import { initialsOf } from "./Face";
import { indexAt } from "./VirtualList";

afterEach(() => {
  cleanup();
  clearToasts();
});

test.each([
  ["Petra Dvorakova", "PD"],
  ["Petra van der Dvorakova", "PD"],
  ["\u017danet", "\u017d"],
  ["  ", ""],
])("initials of %s", (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});

test("the row at a height is the one that lies there", () => {
  const tops = [0, 32, 88, 144];
  expect([0, 31, 32, 100, 9000].map((height) => indexAt(tops, height))).toEqual([0, 0, 1, 2, 2]);
});

test("a busy button does not react", () => {
  const onClick = vi.fn();
  render(
    <Button busy onClick={onClick}>
      Save
    </Button>,
  );
  fireEvent.click(screen.getByRole("button"));
  expect(onClick).not.toHaveBeenCalled();
});

test("a switch says how it stands and what it will be", () => {
  const onChange = vi.fn();
  render(<Switch label="Sound" isOn onChange={onChange} />);
  expect(screen.getByRole("switch", { name: "Sound" }).getAttribute("aria-checked")).toBe("true");
  fireEvent.click(screen.getByRole("switch"));
  expect(onChange).toHaveBeenCalledWith(false);
});

test("a toast can undo once", async () => {
  const run = vi.fn();
  render(<Toasts label="Notices" />);
  showToast({ text: "Closed", action: { label: "Undo", run } });
  fireEvent.click(await screen.findByRole("button", { name: "Undo" }));
  expect(run).toHaveBeenCalledOnce();
  await vi.waitFor(() => expect(screen.queryByText("Closed")).toBeNull());
});

test("a menu is walked with the arrows, and tells why something can't be done", async () => {
  const onChoose = vi.fn();
  const items = [
    { label: "Edit", onChoose },
    { label: "Deactivate", refusal: "The last owner stays", onChoose },
  ];
  render(<Menu label="Actions" icon={null} items={items} />);
  fireEvent.click(screen.getByRole("button", { name: "Actions" }));
  const [edit, deactivate] = screen.getAllByRole("menuitem");
  expect(document.activeElement).toBe(edit);

  fireEvent.keyDown(edit as Element, { key: "ArrowDown" });
  expect(document.activeElement).toBe(deactivate);
  fireEvent.click(deactivate as Element);
  expect(onChoose).not.toHaveBeenCalled();
  expect(screen.getByText("The last owner stays")).toBeTruthy();

  fireEvent.keyDown(deactivate as Element, { key: "Escape" });
  expect(screen.queryByRole("menu")).toBeNull();
});

test("a dialog opens as modal and closes on its cross", () => {
  const onClose = vi.fn();
  render(
    <Dialog title="Add" closeLabel="Close" onClose={onClose}>
      <p>Inside</p>
    </Dialog>,
  );
  expect((screen.getByRole("dialog", { name: "Add" }) as HTMLDialogElement).open).toBe(true);
  fireEvent.click(screen.getByRole("button", { name: "Close" }));
  expect(onClose).toHaveBeenCalled();
});
