import type { Visitor } from "@hovor/protocol";
import { screen, waitFor } from "@testing-library/preact";
import { expect, test } from "vitest";

import { contact, noon, openDesk, show, visitor } from "../testing";
import { ContactsPage } from "./ContactsPage";
import { rowsOf } from "./rows";

const many = 100_000;
const crowd: Visitor[] = Array.from({ length: many }, (_, at) => visitor({ id: `visitor-${at}`, name: `Name ${at}` }));
const kept = crowd
  .filter((_, at) => at % 1000 === 0)
  .map(({ id }) => contact({ visitor_id: id, banned_at: noon, banned_by: "ada" }));

/** The fastest of a few tries, in milliseconds: what is slower was the machine. */
function fastest(work: () => void): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}

test("a hundred thousand contacts are made rows of in less time than a look takes", () => {
  const state = { visitors: new Map(), contacts: new Map(kept.map((one) => [one.visitor_id, one])) };
  expect(rowsOf(state, crowd, "banned", 44)).toHaveLength(many / 1000);
  expect(fastest(() => void rowsOf(state, crowd, "all", 44))).toBeLessThan(125);
});

test("of a hundred thousand contacts only those in sight are in the document", async () => {
  const { desk, server } = await openDesk();
  server.api.contacts.mockResolvedValue({ visitors: crowd, contacts: kept });
  show(desk, <ContactsPage openId={undefined} />);
  await waitFor(() => expect(screen.getByText("Name 0")).toBeTruthy(), { timeout: 5_000 });
  expect(document.querySelectorAll(".visitor.contact").length).toBeLessThan(60);
  expect(document.querySelector<HTMLElement>(".vlist-all")?.style.blockSize).toBe(`${many * 44}px`);
});
