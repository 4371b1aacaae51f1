import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { TitleNews } from "./titleNews";

let news: TitleNews;

const hide = (isHidden: boolean) => {
  vi.spyOn(Document.prototype, "hidden", "get").mockReturnValue(isHidden);
  document.dispatchEvent(new Event("visibilitychange"));
};

beforeEach(() => {
  document.title = "Shop";
  news = new TitleNews();
});

afterEach(() => vi.restoreAllMocks());

test("says what is new while the page is not looked at, and then takes it back", () => {
  news.tell("2 new messages");
  expect(document.title).toBe("Shop");
  hide(true);
  expect(document.title).toBe("(2 new messages) Shop");
  news.tell("3 new messages");
  expect(document.title).toBe("(3 new messages) Shop");
  hide(false);
  expect(document.title).toBe("Shop");
});

test("leaves a title alone that the page has set meanwhile", () => {
  hide(true);
  news.tell("1 new message");
  document.title = "Basket";
  hide(false);
  expect(document.title).toBe("Basket");
});
