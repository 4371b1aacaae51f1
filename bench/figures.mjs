// Numbers: what is in the middle of several rounds, and how people read them.

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

export const perSecond = (value) => `${Math.round(value).toLocaleString("en")}/s`;
export const microseconds = (seconds) => `${(seconds * 1e6).toFixed(1)} µs`;
export const milliseconds = (seconds) => `${(seconds * 1e3).toFixed(2)} ms`;
export const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} KiB`;
export const megabytes = (bytes) => `${(bytes / 1024 / 1024).toFixed(0)} MiB`;
export const percent = (part) => `${(part * 100).toFixed(1)} %`;
export const times = (ratio) => `${ratio.toFixed(2)} x`;

const mapValues = (object, change) =>
  Object.fromEntries(Object.entries(object).map(([name, value]) => [name, change(value, name)]));

function middle(values) {
  if (typeof values[0] === "number") return median(values);
  return mapValues(values[0], (_, name) => median(values.map((each) => each[name])));
}

/**
 * Asks every contender `rounds` times, in turns, so that what else the machine does meets all of them alike.
 * contenders: name to a function; `read` makes of what it gives a number or an object of numbers: the medians of each.
 */
export async function inTurns(rounds, contenders, read = (value) => value) {
  const measured = mapValues(contenders, () => []);
  for (let round = 0; round < rounds; ++round) {
    for (const [name, measure] of Object.entries(contenders)) measured[name].push(read(await measure()));
  }
  return mapValues(measured, middle);
}
