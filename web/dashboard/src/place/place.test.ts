import { expect, test } from "vitest";

import { pathOf, placeOf } from "./place";

test.each([
  ["/app", { name: "inbox", view: "waiting" }],
  ["/app/", { name: "inbox", view: "waiting" }],
  ["/app/inbox/mine", { name: "inbox", view: "mine" }],
  ["/app/inbox/closed/abc", { name: "inbox", view: "closed", conversationId: "abc" }],
  ["/app/team", { name: "team" }],
  ["/app/visitors", { name: "visitors" }],
  ["/app/visitors/abc", { name: "visitors", visitorId: "abc" }],
  ["/app/visitors/abc/more", { name: "nowhere" }],
  ["/app/contacts", { name: "contacts" }],
  ["/app/contacts/abc", { name: "contacts", visitorId: "abc" }],
  ["/app/contacts/abc/more", { name: "nowhere" }],
  ["/app/first-steps", { name: "first-steps" }],
  ["/app/replies", { name: "replies" }],
  ["/app/protection", { name: "protection" }],
  ["/app/sign-in", { name: "sign-in" }],
  ["/app/team/what", { name: "nowhere" }],
  ["/app/inbox/none", { name: "nowhere" }],
  ["/app/inbox/tag%3Avr%C3%A1cen%C3%AD%20zbo%C5%BE%C3%AD%2Fnew", { name: "inbox", view: "tag:vrácení zboží/new" }],
  ["/app/inbox/tag%3Areturn/abc", { name: "inbox", view: "tag:return", conversationId: "abc" }],
  ["/app/inbox/tag%3A", { name: "nowhere" }],
  ["/app/inbox/unread", { name: "inbox", view: "unread" }],
  ["/app/inbox/all/abc", { name: "inbox", view: "all", conversationId: "abc" }],
  ["/app/privacy", { name: "privacy", tab: "data" }],
  ["/app/privacy/audit", { name: "privacy", tab: "audit" }],
  ["/app/inbox/banned", { name: "inbox", view: "banned" }],
  ["/app/inbox/group%3Asales/abc", { name: "inbox", view: "group:sales", conversationId: "abc" }],
  ["/app/inbox/saved%3Alate", { name: "inbox", view: "saved:late" }],
  ["/app/inbox/group%3A", { name: "nowhere" }],
  ["/app/inbox/other%3Asales", { name: "nowhere" }],
  ["/app/inbox/%E0%A4%A", { name: "nowhere" }],
  ["/app/inbox/mine/abc/more", { name: "nowhere" }],
  ["/app/inbox/mine/abc?at=17", { name: "inbox", view: "mine", conversationId: "abc", at: 17 }],
  ["/app/inbox/mine/abc?at=-1", { name: "inbox", view: "mine", conversationId: "abc" }],
  ["/app/inbox/mine/abc?at=x", { name: "inbox", view: "mine", conversationId: "abc" }],
  ["/app/search", { name: "search", query: "" }],
  ["/app/search?q=a%20%22b%22+c", { name: "search", query: 'a "b" c' }],
  ["/app/search/more", { name: "nowhere" }],
  ["/shop/", { name: "nowhere" }],
])("%s", (address, place) => {
  const [path = "", search] = address.split("?");
  expect(placeOf(path, search)).toEqual(place);
});

test("a place has the address that leads to it", () => {
  expect(placeOf(pathOf({ name: "inbox", view: "others", conversationId: "abc" }))).toEqual({
    name: "inbox",
    view: "others",
    conversationId: "abc",
  });
  expect(placeOf(pathOf({ name: "visitors", visitorId: "abc" }))).toEqual({ name: "visitors", visitorId: "abc" });
  expect(placeOf(pathOf({ name: "contacts", visitorId: "abc" }))).toEqual({ name: "contacts", visitorId: "abc" });
  expect(pathOf({ name: "inbox", view: "mine", conversationId: "abc", at: 17 })).toBe("/app/inbox/mine/abc?at=17");
  expect(pathOf({ name: "search", query: "k\u00e1va & co" })).toBe("/app/search?q=k%C3%A1va+%26+co");
  expect(pathOf({ name: "search", query: "" })).toBe("/app/search");
  expect(pathOf({ name: "visitors" })).toBe("/app/visitors");
  expect(pathOf({ name: "install" })).toBe("/app/install");
});
