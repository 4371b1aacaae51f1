import { expect, test } from "vitest";

import { beginnings } from "./beginnings";

test.each([
  ["", "Hello", []],
  ["  ", "Hello", []],
  ["he", "Hello, Hella, the", ["He", "He"]],
  ["zasil", "Kde je z\u00e1silka? Z\u00c1SILKA!", ["z\u00e1sil", "Z\u00c1SIL"]],
  ["order or", "My order or yours", ["order", "or"]],
  ["2041", "Order 20418", ["2041"]],
  ["a.b", "see a.b", ["a.b"]],
  ["der", "order", []],
])("%s in %s", (query, text, marked) => {
  expect(beginnings(query, text).map(([start, end]) => text.slice(start, end))).toEqual(marked);
});
