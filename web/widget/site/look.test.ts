import { afterEach, expect, test, vi } from "vitest";

import { appearance, TestBox } from "./testBox";
import { english } from "./texts";

let box: TestBox;

afterEach(() => {
  box.leave();
  vi.useFakeTimers(); // who looks at the address a moment later would find no window any more
  history.replaceState({}, "", "/");
  vi.useRealTimers();
});

const offline = { appearance: { ...appearance, is_online: false } };

/** As a window of this width answers. */
const onWindow = (width: number) =>
  vi.stubGlobal("matchMedia", (query: string) => ({
    matches: width <= Number(/max-width:(\d+)px/.exec(query)?.[1]),
    addEventListener: () => {},
  }));

test("is a bar with words where the site wants one", () => {
  box = new TestBox({ widget: "widget" });
  expect(box.launcher.textContent).toBe("Chat with us");
  expect(box.launcher.ariaLabel).toBe("Chat with us. Open chat");
  box.call("translate", { widget: { online: "Questions?" } });
  expect(box.launcher.textContent).toBe("Questions?");
  box.call("chat:open");
  expect(box.launcher.textContent).toBe("");
});

test("is round until it has words in the language that is meant", async () => {
  box = new TestBox({ widget: "widget" }, { language: "ar-EG" });
  expect(box.launcher.textContent).toBe("");
  expect(box.launcher.ariaLabel).toBe("Open chat");
  await vi.waitFor(() => expect(box.launcher.textContent).toBe("تحدث معنا"));
  expect([box.root.lang, box.root.dir]).toEqual(["ar", "rtl"]);
});

test("speaks at once where the words have come along", () => {
  const words = { ...english, language: "ar", online: "تحدث معنا" };
  box = new TestBox({ widget: "widget" }, { language: "ar-EG", words });
  expect(box.launcher.textContent).toBe("تحدث معنا");
  expect([box.root.lang, box.root.dir]).toEqual(["ar", "rtl"]);
});

test("speaks the language that was asked for last", async () => {
  box = new TestBox();
  for (const code of ["he", "cs", "en", "no"]) box.call("language", code);
  await vi.waitFor(() => expect(box.launcher.ariaLabel).toBe("Åpne chatten"));
  expect([box.root.lang, box.root.dir]).toEqual(["nb", "ltr"]);
});

test("says on its bar that nobody is there", () => {
  box = new TestBox({ widget: "widget" }, offline);
  expect(box.launcher.textContent).toBe("Leave a message");
});

test("is hidden while nobody is online, where the site wants it so", async () => {
  box = new TestBox({ hideOfflineChat: true }, offline);
  expect(box.host.hidden).toBe(true);
  box.call("chat:open");
  expect(box.host.hidden).toBe(false);
});

test("is hidden on phones, where the site wants it so, and whole-screen on the others", () => {
  onWindow(360);
  box = new TestBox({ hideMobileWidget: true });
  expect(box.host.hidden).toBe(true);
  box.leave();

  onWindow(600);
  box = new TestBox({ smallDeviceMinWidth: 641 });
  expect(box.root.classList).toContain("small");
  box.call("chat:open");
  expect(document.documentElement.style.overflow).toBe("hidden");
  box.call("chat:hide");
  expect(document.documentElement.style.overflow).toBe("");
});

test("follows the site's rules from page to page", async () => {
  vi.useFakeTimers();
  box = new TestBox({ hideOn: ["/checkout*"] });
  for (const [path, isHidden] of [
    ["/shop", false],
    ["/checkout/pay", true],
    ["/thanks", false],
  ] as const) {
    history.pushState({}, "", path);
    await vi.advanceTimersByTimeAsync(200);
    expect(box.host.hidden, path).toBe(isHidden);
  }
});

const settings = {
  side: "left",
  offset_x: 40,
  takes_files: true,
  texts: [{ language: "cs", greeting: "Dobrý den" }],
} as const;

test("stands where the account says, unless the site says something else", () => {
  box = new TestBox({}, { appearance: { ...appearance, settings } });
  expect(box.root.classList).toContain("left");
  expect([box.style("--x"), box.style("--y")]).toEqual(["40px", ""]);
  box.leave();

  box = new TestBox({ orientation: "right", offsetX: 7, offsetY: 90 }, { appearance: { ...appearance, settings } });
  expect(box.root.classList).not.toContain("left");
  expect([box.style("--x"), box.style("--y")]).toEqual(["7px", "90px"]);
});

test("greets in the account's words for the language, else in its words for all", async () => {
  vi.useFakeTimers();
  const account = { ...appearance, greeting: "Hello from all of us", settings };
  box = new TestBox({}, { appearance: account, language: "cs-CZ" });
  await vi.advanceTimersByTimeAsync(2_000);
  expect(box.find(".hello").textContent).toContain("Dobrý den");
  box.call("language", "en");
  expect(box.find(".hello").textContent).toContain("Hello from all of us");
  box.call("translate", { banner: { bubble: { text: "Ask us" } } }, "en");
  expect(box.find(".hello").textContent).toContain("Ask us");
});

test("greets in the site's own words", async () => {
  vi.useFakeTimers();
  box = new TestBox({}, { waiting: [["banner:update", { text: "Free shipping today" }]] });
  await vi.advanceTimersByTimeAsync(2_000);
  expect(box.find(".hello").textContent).toContain("Free shipping today");
  box.call("banner:update", { title: "Hey", desc: "Until noon" });
  expect(box.find(".hello").textContent).toContain("Until noon");
});

test("greets nobody where the site wants no banner", async () => {
  vi.useFakeTimers();
  box = new TestBox({ hideBanner: true });
  await vi.advanceTimersByTimeAsync(5_000);
  expect(box.find(".hello")).toBeNull();
});
