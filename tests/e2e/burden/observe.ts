/** What a page's own observers have seen. Times in milliseconds since the page was asked for. */
export interface Seen {
  readonly longTasks: number[];
  readonly shift: number;
  readonly firstPaint: number;
  readonly largestPaint: number;
}

/** Runs on a page before anything else there. */
export function observe(): void {
  const seen = { longTasks: [] as number[], shift: 0, firstPaint: 0, largestPaint: 0 };
  Object.assign(window, { seen });
  const watch = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  watch("longtask", ({ duration }) => seen.longTasks.push(duration));
  watch("layout-shift", (entry) => {
    seen.shift += (entry as PerformanceEntry & { value: number }).value;
  });
  watch("paint", ({ name, startTime }) => {
    if (name === "first-contentful-paint") seen.firstPaint = startTime;
  });
  watch("largest-contentful-paint", ({ startTime }) => {
    seen.largestPaint = startTime;
  });
}
