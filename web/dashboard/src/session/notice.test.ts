import { expect, test } from "vitest";

import { nextPath, signInPath, takeLinkToken, takeSecret } from "./notice";

test("signing in leads back to where one was", () => {
  const path = signInPath("/app/inbox/mine/abc");
  expect(nextPath(path.slice(path.indexOf("?")))).toBe("/app/inbox/mine/abc");
});

test("but never out of the dashboard, nor back to the sign-in", () => {
  for (const next of ["https://evil.example/", "//evil.example", "/shop/", "/app/sign-in", "javascript:alert(1)", ""]) {
    expect(nextPath(`?${new URLSearchParams({ next })}`)).toBe("/app/inbox/waiting");
  }
});

test("a link's token is taken once, and leaves the address", () => {
  history.replaceState(null, "", "/app/sign-in?next=%2Fapp%2Fteam#link=secret");
  expect(takeLinkToken()).toBe("secret");
  expect(location.href).not.toContain("secret");
  expect(location.search).toBe("?next=%2Fapp%2Fteam");
  expect(takeLinkToken()).toBeUndefined();
});

test("an invitation's token is taken once, on its page alone, and leaves the address", () => {
  history.replaceState(null, "", "/app/team#acc.secret");
  expect(takeSecret("/app/join")).toBeUndefined();
  history.replaceState(null, "", "/app/join#acc.secret");
  expect(takeSecret("/app/join")).toBe("acc.secret");
  expect(location.href).not.toContain("secret");
  expect(takeSecret("/app/join")).toBeUndefined();
});
