import { expect, test } from "vitest";

import { checkFiles, largestFile, mostFiles } from "./fileCheck";

const sized = (size: number) => Object.defineProperty(new File([], `${size}`), "size", { value: size });
const reasons = (...sizes: number[]) => checkFiles(sizes.map(sized)).refused.map(({ file, why }) => [file.name, why]);

test("takes what the server takes", () => {
  expect(checkFiles([sized(1), sized(largestFile)]).taken).toHaveLength(2);
  expect(reasons(1, largestFile)).toEqual([]);
});

test("says of each file why it is not even tried", () => {
  expect(reasons(0, 1, largestFile + 1)).toEqual([
    ["0", "empty"],
    [String(largestFile + 1), "too_large"],
  ]);
});

test("takes the first of too many", () => {
  const { taken, refused } = checkFiles(Array.from({ length: mostFiles + 2 }, (_, at) => sized(at + 1)));
  expect(taken).toHaveLength(mostFiles);
  expect(refused.map(({ why }) => why)).toEqual(["too_many", "too_many"]);
});
