import { expect, test } from "vitest";

import { checkList } from "./check";

const domains = (text: string) => checkList("allowed_domains", text);
const addresses = (text: string) => checkList("blocked_addresses", text);

test("takes domains a line each, or as they stand in a table, and none twice", () => {
  expect(domains(" Example.com\n\n*.shop.example, localhost;127.0.0.1\texample.com.")).toEqual({
    entries: ["example.com", "*.shop.example", "localhost", "127.0.0.1"],
    problems: [],
  });
});

test("takes the domain of a pasted address, and the international name that browsers send", () => {
  expect(domains("https://Shop.example:8443/cart?x=1#y").entries).toEqual(["shop.example"]);
  expect(domains("kavárna.cz\n*.kavárna.cz").entries).toEqual(["xn--kavrna-rta.cz", "*.xn--kavrna-rta.cz"]);
});

test.each(["*", "*.", "a.*.example", "-a.example", "a..example", "'self'", "[::1]", "https://"])(
  "%s is no domain",
  (entry) => expect(domains(entry).problems).toEqual([{ entry, text: "protection.noDomain" }]),
);

test("an address is no domain", () => {
  expect(domains("203.0.113.7").problems).toEqual([{ entry: "203.0.113.7", text: "protection.domainIsAddress" }]);
});

test("takes addresses and ranges", () => {
  const text = "203.0.113.7 192.0.2.0/24\n2001:DB8::/48, ::1 ::ffff:192.0.2.1";
  expect(addresses(text)).toEqual({
    entries: ["203.0.113.7", "192.0.2.0/24", "2001:db8::/48", "::1", "::ffff:192.0.2.1"],
    problems: [],
  });
});

test.each(["shop.example", "256.0.0.1", "1.2.3", "1.2.3.4/33", "1.2.3.4/", "1.2.3.4/8/8", "2001:db8:::1", "::/129"])(
  "%s is no address",
  (entry) => expect(addresses(entry).problems).toEqual([{ entry, text: "protection.noAddress" }]),
);

test("a range begins where its length says", () => {
  expect(addresses("192.0.2.7/24").problems).toEqual([{ entry: "192.0.2.7/24", text: "protection.noRange" }]);
});

test("takes words and phrases a line each", () => {
  const text = "Hlupák\r\nbuy now, cheap\n!!!";
  expect(checkList("blocked_words", text)).toEqual({
    entries: ["Hlupák", "buy now, cheap"],
    problems: [{ entry: "!!!", text: "protection.noWord" }],
  });
  expect(checkList("blocked_words", "a".repeat(101)).problems[0]?.text).toBe("protection.longWord");
});
