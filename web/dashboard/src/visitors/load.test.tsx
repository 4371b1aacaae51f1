import type { VisitorPresence } from "@hovor/protocol";
import { cleanup, screen } from "@testing-library/preact";
import { expect, test } from "vitest";

import { nothingLive, reduceLive, stateOf } from "../store";
import { conversation, minute, noon, openDesk, presence, show, snapshot, visitor } from "../testing";
import { countriesOf } from "./countries";
import { noFilter, sift } from "./filter";
import { visitorRows } from "./rows";
import { VisitorsPage } from "./VisitorsPage";

const many = 10_000;
const countries = ["CZ", "SK", "AT", "DE", "PL", "US", "GB", "JP"];

const crowd: VisitorPresence[] = Array.from({ length: many }, (_, at) =>
  presence({
    visitor_id: `visitor-${at}`,
    since: noon - ((at * 7919) % 60) * minute,
    page: { url: `https://lesnikava.cz/${at % 500}`, title: `Coffee ${at % 500}` },
    country: countries[at % countries.length] ?? "CZ",
    client: { device: at % 3 ? "mobile" : "desktop", browser: at % 2 ? "Firefox" : "Chrome" },
  }),
);
const chats = crowd.filter((_, at) => at % 20 === 0);
const busy = snapshot({
  conversations: chats.map(({ visitor_id }, at) =>
    conversation({ id: `chat-${at}`, visitor_id, ...(at % 2 && { state: "active", agent_ids: ["ada"] }) }),
  ),
  visitors: chats.map(({ visitor_id }) => visitor({ id: visitor_id, name: `Customer ${visitor_id}` })),
});

/** The fastest of a few tries, in milliseconds: what is slower was the machine. */
function timed(name: string, work: () => void): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  const best = Math.min(...times);
  process.stdout.write(`${many} visitors: ${name} ${best.toFixed(1)} ms\n`);
  return best;
}

test("ten thousand visitors are taken in, sorted and filtered between two looks at them", () => {
  const state = stateOf(busy);
  let live = nothingLive;
  const all = timed("taken in, a thousand at a time", () => {
    live = nothingLive;
    for (let at = 0; at < many; at += 1000) {
      live = reduceLive(live, { type: "visitors.changed", present: crowd.slice(at, at + 1000), gone: [] }, noon);
    }
  });
  const change = timed("one of them goes to another page", () => {
    reduceLive(live, { type: "visitors.changed", present: [presence({ visitor_id: "visitor-7" })], gone: [] }, noon);
  });
  const fold = timed("made rows of and sorted", () => void visitorRows(state, live.present, noon, 38));
  const rows = visitorRows(state, live.present, noon, 38);
  const filter = timed("filtered and counted", () => void sift(rows, { ...noFilter, state: "active" }));
  const places = timed("counted by country", () => void countriesOf(rows));
  const search = timed("searched", () => void sift(rows, { ...noFilter, words: "nothing like it" }));

  expect(rows).toHaveLength(many);
  expect(all).toBeLessThan(250);
  for (const one of [change, fold, filter, places, search]) expect(one).toBeLessThan(125);
});

test("of ten thousand visitors only those in sight are in the document", async () => {
  const { desk, server } = await openDesk(busy);
  server.say({ type: "agents.online", agent_ids: ["ada"] });
  for (let at = 0; at < many; at += 1000) {
    server.say({ type: "visitors.changed", present: crowd.slice(at, at + 1000), gone: [] });
  }
  const took = timed("shown", () => {
    cleanup();
    show(desk, <VisitorsPage openId={undefined} />);
  });

  expect(screen.getByText("10,000 on the site")).toBeTruthy();
  expect(document.querySelectorAll(".visitor").length).toBeLessThan(60);
  expect(took).toBeLessThan(1000);
});
