import { availableParallelism, cpus } from "node:os";

import type { Circumstances, Traffic, Visit } from "./visit";

/** A page with the chat and without it, visited in turns in the same circumstances. */
export interface Pair {
  readonly page: string;
  readonly circumstances: Circumstances;
  readonly without: readonly Visit[];
  readonly with: readonly Visit[];
}

type Figure = "blockingTime" | "longestTask" | "scriptTime" | "workTime" | "firstPaint" | "largestPaint";

const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[values.length >> 1] ?? Number.NaN;

const whole = (value: number): string => value.toFixed(0).replace("-", "−");
const kilobytes = (value: number): string => `${(value / 1_024).toFixed(1)} KiB`;

/**
 * With the chat; how much that is more than without, in the middle of the rounds; and between what the rounds without
 * it lie, which is what the machine does by itself.
 */
function compared({ without, with: withIt }: Pair, name: Figure): string {
  const bare = without.map((visit) => visit[name]);
  const more = median(withIt.map((visit, at) => visit[name] - (bare[at] ?? Number.NaN)));
  const spread = `${whole(Math.min(...bare))} to ${whole(Math.max(...bare))}`;
  return `${whole(median(withIt.map((visit) => visit[name])))} ms (${more > 0 ? "+" : ""}${whole(more)}; ${spread})`;
}

const how = ({ cpu, isOn3g }: Circumstances): string => `${cpu} x${isOn3g ? ", 3G" : ""}`;

const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

const table = (head: readonly string[], rows: readonly string[][]): string =>
  [row(head), `|${"---|".repeat(head.length)}`, ...rows.map(row)].join("\n");

/** The page's thread and its paint, then what was asked for, and the machine above both. */
export function tablesOf(pairs: readonly Pair[], version: string): string {
  const ofThread = pairs.map((pair) => [
    pair.page,
    how(pair.circumstances),
    compared(pair, "blockingTime"),
    compared(pair, "longestTask"),
    compared(pair, "scriptTime"),
    compared(pair, "workTime"),
  ]);
  const ofPaint = pairs.map((pair) => [
    pair.page,
    how(pair.circumstances),
    compared(pair, "firstPaint"),
    compared(pair, "largestPaint"),
    Math.max(...pair.with.map(({ shift }) => shift)).toFixed(4),
    `${whole(median(pair.with.map(({ untilUsable }) => untilUsable)))} ms`,
  ]);
  const names = [...new Set(pairs.map(({ page }) => page))];
  const ofPages = names.map((name) => {
    const visits = pairs.filter(({ page }) => page === name).flatMap((pair) => pair.with);
    const before = pairs.filter(({ page }) => page === name).flatMap((pair) => pair.without);
    const heap = median(visits.map((one) => one.heap)) - median(before.map((one) => one.heap));
    const asked = (phase: "beforeIdle" | "onceIdle" | "afterClick") =>
      trafficOf(visits.map((one: Visit) => one[phase]));
    return [name, asked("beforeIdle"), asked("onceIdle"), asked("afterClick"), kilobytes(heap)];
  });
  return [
    `- ${new Date().toISOString().slice(0, 10)}, Chromium ${version}, ${cpus()[0]?.model}, ${availableParallelism()} cores`,
    "",
    table(["Page", "Throttled", "Total blocking time", "Longest task", "Scripts", "All work"], ofThread),
    "",
    table(
      [
        "Page",
        "Throttled",
        "First contentful paint",
        "Largest contentful paint",
        "Layout shift at worst",
        "Click to usable",
      ],
      ofPaint,
    ),
    "",
    table(["Page", "Before it is idle", "Once it is idle", "After a click", "Heap before the click"], ofPages),
  ].join("\n");
}

const trafficOf = (all: readonly Traffic[]): string =>
  `${median(all.map(({ requests }) => requests))} requests, ${kilobytes(median(all.map(({ bytes }) => bytes)))}`;
