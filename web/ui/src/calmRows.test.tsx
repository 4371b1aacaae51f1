import { act, fireEvent, render } from "@testing-library/preact";
import { expect, test } from "vitest";

import { calmRows, useCalmRows } from "./calmRows";

const rowsOf = (keys: string) => [...keys].map((key) => ({ key, words: key }));
const keysOf = (rows: readonly { readonly key: string }[]) => rows.map((row) => row.key).join("");

test("rows stay where they were, new ones come last, and those that are gone leave their place", () => {
  expect(keysOf(calmRows(rowsOf("abc"), rowsOf("cxa")))).toBe("acx");
});

test("a row that is gone may leave something in its place", () => {
  const calm = calmRows(rowsOf("abc"), rowsOf("ca"), (row) => ({ ...row, words: "gone" }));
  expect(calm.map((row) => row.words)).toEqual(["a", "gone", "c"]);
});

interface ListProps {
  readonly keys: string;
  readonly question?: string;
}

function List({ keys, question = "" }: ListProps) {
  const { shown, hold, release } = useCalmRows(rowsOf(keys), { question });
  return (
    <p onPointerEnter={hold} onPointerLeave={release}>
      {keysOf(shown)}
    </p>
  );
}

function show(keys: string) {
  const { container, rerender } = render(<List keys={keys} />);
  const list = container.firstChild as HTMLElement;
  const point = (type: string, pointerType = "mouse") =>
    act(() => {
      fireEvent(list, new PointerEvent(type, { pointerType }));
    });
  return { list, point, rerender: (props: ListProps) => rerender(<List {...props} />) };
}

test("a list waits until the pointer has left", () => {
  const { list, point, rerender } = show("ab");
  point("pointerenter");
  rerender({ keys: "xba" });
  expect(list.textContent).toBe("abx");
  rerender({ keys: "yxba" });
  expect(list.textContent).toBe("abxy");

  point("pointerleave");
  expect(list.textContent).toBe("yxba");
});

test("a finger holds nothing", () => {
  const { list, point, rerender } = show("ab");
  point("pointerenter", "touch");
  rerender({ keys: "ba" });
  expect(list.textContent).toBe("ba");
});

test("another question is answered in its own order, also under the pointer", () => {
  const { list, point, rerender } = show("ab");
  point("pointerenter");
  rerender({ keys: "ba", question: "names with a" });
  expect(list.textContent).toBe("ba");
});
