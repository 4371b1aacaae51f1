import type { ChatBox, ConsentMode } from "@hovor/protocol";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { settle } from "../site/settle";
import { clearCookies } from "../site/testBox";
import { english } from "../site/texts";
import type { Part } from "./part";
import { Site } from "./site";

const base = "https://chat.example/";
const appearance: ChatBox = {
  company: "Lesní Káva",
  greeting: "",
  color: "#ffcc00",
  is_online: true,
  agents: [{ id: "a1", name: "Ada", job_title: "", motto: "", is_online: true }],
};

type Page = { smartsupp?: (...args: unknown[]) => void; _smartsupp?: unknown; SMARTSUPP_AUTOCREATE?: boolean };
const page = window as unknown as Page;

/** What the server says to who asks for the second part. */
let answer: () => Promise<Part>;
let asked: string[];
let addresses: string[];

const host = () => document.querySelector<HTMLElement>("#chat-application");
const inside = <T extends HTMLElement>(selector: string) => host()?.shadowRoot?.querySelector<T>(selector) as T;
const launcher = () => inside<HTMLButtonElement>(".launch");
const panel = () => inside<HTMLDialogElement>(".panel");

const fetchPart = (address: string): Promise<Part> => {
  asked.push(address);
  return answer();
};

const load = async (attributes: Record<string, string> = {}) => {
  const script = document.createElement("script");
  for (const [name, value] of Object.entries(attributes)) script.setAttribute(name, value);
  const site = new Site(script, base, fetchPart);
  site.takeOverQueue();
  site.begin();
  await vi.advanceTimersByTimeAsync(0);
  return site;
};

beforeEach(() => {
  vi.useFakeTimers();
  document.documentElement.lang = "en";
  asked = [];
  addresses = [];
  // The tests stop at the frame's edge: the page inside it is not there, and need not be.
  vi.spyOn(HTMLIFrameElement.prototype, "src", "set").mockImplementation((address) => {
    addresses.push(address);
  });
  answer = () => Promise.resolve({ settle, appearance });
  page._smartsupp = { key: "k1" };
});

afterEach(() => {
  for (const one of document.querySelectorAll("#chat-application")) one.remove(); // also those that came back
  clearCookies();
  delete page.smartsupp;
  delete page._smartsupp;
  delete page.SMARTSUPP_AUTOCREATE;
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

test("asks once, for its second part with the look and the words, and keeps nothing", async () => {
  await load();
  expect(asked).toEqual(["https://chat.example/widget/k1/site.js?language=en"]);
  expect(localStorage.length + sessionStorage.length).toBe(0);
  expect(document.cookie).toBe("");
});

test("shows a button with a name, and no frame yet", async () => {
  await load();
  expect(launcher().ariaLabel).toBe("Open chat");
  expect(launcher().ariaExpanded).toBe("false");
  expect(inside("iframe")).toBeNull();
});

test("takes the key from the script's attribute too", async () => {
  delete page._smartsupp;
  await load({ "data-key": "k2" });
  expect(asked[0]).toContain("/widget/k2/");
});

test.each([
  ["no key", undefined],
  ["a key that is none", { key: "../../etc" }],
  ["a key of another kind", { key: ["k1"] }],
])("does nothing with %s", async (_, given) => {
  page._smartsupp = given;
  await load();
  expect(asked).toEqual([]);
  expect(host()).toBeNull();
});

test.each([
  ["cs-CZ", "cs"],
  ["nn", "nb"],
  ["xx", "en"],
])("asks for the words of a page in %s as %s", async (lang, language) => {
  document.documentElement.lang = lang;
  await load();
  expect(asked).toEqual([`https://chat.example/widget/k1/site.js?language=${language}`]);
});

test("asks for words in the language that a call before it wants, and speaks it at once", async () => {
  const words = { ...english, language: "cs", open: "Otevřít chat" };
  answer = () => Promise.resolve({ settle, appearance, words });
  page.smartsupp = Object.assign(() => {}, { _: [["language", "cs"]] });
  await load();
  expect(asked).toEqual(["https://chat.example/widget/k1/site.js?language=cs"]);
  expect(launcher().ariaLabel).toBe("Otevřít chat");
});

test("stays quiet with a revoked key, and with a server that is away, and tries again when it is asked to", async () => {
  const arriving = answer;
  answer = () => Promise.reject(new TypeError("Failed to fetch dynamically imported module"));
  await load();
  expect(host()).toBeNull();

  answer = arriving;
  const api = page.smartsupp as unknown as { getWidget: (name: string) => { render: () => void } };
  page.smartsupp?.("chat:open");
  api.getWidget("default").render();
  await vi.advanceTimersByTimeAsync(0);
  expect(asked.slice(1)).toEqual(["https://chat.example/widget/k1/site.js?language=en&again=1"]);
  expect(panel().open).toBe(true);
});

test("promises to say when it is ready", async () => {
  const script = document.createElement("script");
  const site = new Site(script, base, fetchPart);
  site.takeOverQueue();
  const ready = vi.fn();
  void Promise.resolve(page.smartsupp?.("ready")).then(ready);
  expect(page.smartsupp?.("chat:open")).toBeUndefined();
  await vi.advanceTimersByTimeAsync(100);
  expect(ready).not.toHaveBeenCalled();
  site.begin();
  await vi.advanceTimersByTimeAsync(0);
  expect(ready).toHaveBeenCalledOnce();
});

test("opens and closes, says so in the button, and tells the page", async () => {
  await load();
  const closed = vi.fn();
  page.smartsupp?.("on", "messenger_close", closed);
  launcher().click();
  expect(panel().open).toBe(true);
  expect(launcher().ariaExpanded).toBe("true");
  expect(addresses).toEqual(["https://chat.example/widget/k1"]);

  document.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape" }));
  expect(panel().open).toBe(false);
  expect(host()?.shadowRoot?.activeElement).toBe(launcher());
  await vi.advanceTimersByTimeAsync(1);
  expect(closed).toHaveBeenCalledOnce();
});

test("opens on the next page as it was left, and starts in the background when it was closed", async () => {
  await load();
  launcher().click();
  host()?.remove();
  await load();
  expect(panel().open).toBe(true);

  launcher().click();
  host()?.remove();
  await load();
  expect(panel().open).toBe(false);
  expect(inside("iframe")).not.toBeNull();
});

test("does what was asked before it was there, and nothing for names that it does not know", async () => {
  let resolve = (_: Part): void => {};
  answer = () =>
    new Promise((done) => {
      resolve = done;
    });
  await load();
  page.smartsupp?.("chat:open");
  page.smartsupp?.("widget:hide");
  page.smartsupp?.();
  page.smartsupp?.("toString", {});
  resolve({ settle, appearance });
  await vi.advanceTimersByTimeAsync(0);
  expect(panel().open).toBe(true);
});

test("hides and shows", async () => {
  page._smartsupp = { key: "k1", hideWidget: true };
  await load();
  expect(host()?.hidden).toBe(true);
  page.smartsupp?.("chat:show");
  expect(host()?.hidden).toBe(false);
  page.smartsupp?.("chat:hide");
  expect(host()?.hidden).toBe(true);
});

test("stands where the site says, in its colour, with text that can be read on it", async () => {
  page._smartsupp = { key: "k1", orientation: "left", offsetX: 0, offsetY: "80", zIndex: 5, color: "#003366" };
  await load();
  const { style } = host() as HTMLElement;
  expect(inside(".root").classList).toContain("left");
  expect(style.getPropertyValue("--x")).toBe("0px");
  expect(style.getPropertyValue("--y")).toBe("80px");
  expect(style.getPropertyValue("--z")).toBe("5");
  expect(style.getPropertyValue("--color")).toBe("#003366");
  expect(style.getPropertyValue("--on-color")).toBe("#ffffff");

  page.smartsupp?.("theme:color", "#ffcc00");
  expect(style.getPropertyValue("--on-color")).toBe("#000000");
  page.smartsupp?.("theme:color", "url(x)");
  expect(style.getPropertyValue("--color")).toBe("#ffcc00");
});

test.each([
  ["open", false],
  ["standard", true], // nothing is kept before the visitor opens the chat, also not this
])("greets after a moment, until the greeting is sent away; on the next page, %s, again: %s", async (mode, isBack) => {
  answer = () => Promise.resolve({ settle, appearance: { ...appearance, consent_mode: mode as ConsentMode } });
  await load();
  expect(inside(".hello")).toBeNull();
  await vi.advanceTimersByTimeAsync(2_000);
  expect(inside(".hello").textContent).toContain("Ada");

  inside<HTMLButtonElement>(".gone").click();
  expect(inside(".hello")).toBeNull();
  host()?.remove();
  await load();
  await vi.advanceTimersByTimeAsync(2_000);
  expect(inside(".hello") !== null).toBe(isBack);
});

test("greets in the language of the page", async () => {
  document.documentElement.lang = "cs-CZ";
  await load();
  await vi.dynamicImportSettled();
  await vi.advanceTimersByTimeAsync(2_000);
  expect(launcher().ariaLabel).toBe("Otevřít chat");
  expect(inside(".hello").textContent).toContain("Dobrý den");
});

test("waits for the page where the page says so", async () => {
  page.SMARTSUPP_AUTOCREATE = false;
  await load();
  expect(asked).toEqual([]);
  const api = page.smartsupp as unknown as { getWidget: (name: string) => { render: () => void } };
  api.getWidget("default").render();
  api.getWidget("default").render();
  await vi.advanceTimersByTimeAsync(0);
  expect(asked).toHaveLength(1);
  expect(launcher()).not.toBeNull();
});

test("goes on when the page deletes what it knows us by", async () => {
  const stub = page.smartsupp;
  await load();
  delete page.smartsupp;
  delete page._smartsupp;
  expect(stub).toBeUndefined();
  launcher().click();
  expect(panel().open).toBe(true);
});

test("takes over the queue that a page puts in place of the first", async () => {
  const site = await load();
  delete page.smartsupp;
  const calls: unknown[] = [["chat:open"]];
  page.smartsupp = Object.assign((...args: unknown[]) => void calls.push(args), { _: calls });
  site.takeOverQueue();
  expect(panel().open).toBe(true);
});

test("opens from the page's own markup, also from what was added later", async () => {
  await load();
  const link = document.createElement("a");
  link.dataset.api = "smartsupp";
  link.dataset.operation = "open";
  document.body.append(link);
  link.click();
  expect(panel().open).toBe(true);
  link.remove();
});

test("tells the page when it is ready, and whether somebody is there", async () => {
  const heard: unknown[] = [];
  delete page.smartsupp;
  const calls: unknown[] = [
    ["on", "status", (status: unknown) => heard.push(status)],
    ["on", "ready", () => heard.push("ready")],
    ["on", "no such event", () => heard.push("never")],
  ];
  page.smartsupp = Object.assign((...args: unknown[]) => void calls.push(args), { _: calls });
  await load();
  await vi.advanceTimersByTimeAsync(1);
  expect(heard).toEqual(["online", "ready"]);
});

test("comes back when the page throws its body away", async () => {
  await load();
  document.body.replaceChildren();
  expect(host()).toBeNull();
  history.pushState({}, "", "/another");
  await vi.advanceTimersByTimeAsync(200);
  expect(launcher()).not.toBeNull();
});

const bell = () => host()?.shadowRoot?.querySelector<HTMLButtonElement>(".launch") as HTMLButtonElement;
const strict = { key: "k1", consentMode: "strict" };

test("asks for nothing on a strict page before the visitor clicks its button, which opens the chat", async () => {
  page._smartsupp = { ...strict, color: "#ffcc00", orientation: "left", offsetX: 8 };
  await load();
  expect(asked).toEqual([]);
  expect([bell().ariaLabel, bell().style.left, bell().style.color]).toEqual(["Chat", "8px", "#000000"]);
  bell().click();
  await vi.advanceTimersByTimeAsync(0);
  expect(document.querySelectorAll("#chat-application")).toHaveLength(1);
  expect(panel().open).toBe(true);
  expect(document.cookie).toContain("ssupp.consent=chat");
});

test.each([
  ["consent to analytics", ["analyticsConsent", true]],
  ["consent to marketing", ["marketingConsent", true]],
  ["an opened chat", ["chat:open"]],
])("a strict page asks after %s, also of a call that came before the loader", async (_, call) => {
  page._smartsupp = strict;
  await load();
  page.smartsupp?.("marketingConsent", false);
  page.smartsupp?.("name", "Petra");
  expect(asked).toEqual([]);
  page.smartsupp?.(...call);
  await vi.advanceTimersByTimeAsync(0);
  expect(asked).toHaveLength(1);

  host()?.remove();
  clearCookies();
  delete page.smartsupp;
  page.smartsupp = Object.assign(() => {}, { _: [call] });
  await load();
  expect(asked).toHaveLength(2);
});

test("the page's own markup opens a strict page too, once, with what it has to say", async () => {
  page._smartsupp = strict;
  await load();
  const link = document.createElement("a");
  Object.assign(link.dataset, { api: "smartsupp", operation: "open", text: "Do you have" });
  document.body.append(link);
  expect(asked).toEqual([]);
  link.click();
  await vi.advanceTimersByTimeAsync(0);
  expect(asked).toHaveLength(1);
  expect(panel().open).toBe(true);
  link.remove();
});

test("a strict page is let in at once where its visitor has agreed before, and not where they have refused", async () => {
  page._smartsupp = strict;
  // biome-ignore lint/suspicious/noDocumentCookie: as an earlier page left it
  document.cookie = "ssupp.consent=no-analytics.no-marketing;path=/";
  await load();
  expect(asked).toEqual([]);
  host()?.remove();
  // biome-ignore lint/suspicious/noDocumentCookie: as an earlier page left it
  document.cookie = "ssupp.consent=chat.no-marketing;path=/";
  await load();
  expect(asked).toHaveLength(1);
});

test("an account that is strict holds back what has come to a page that does not know", async () => {
  answer = () => Promise.resolve({ settle, appearance: { ...appearance, consent_mode: "strict" } });
  page._smartsupp = { key: "k1", consentMode: "open" };
  await load();
  expect(inside(".root")).toBeNull();
  expect(document.cookie).toBe("");
  page.smartsupp?.("language", "cs"); // no reason to ask once more
  bell().click();
  await vi.advanceTimersByTimeAsync(0);
  expect(asked).toHaveLength(1);
  expect(panel().open).toBe(true);
});

test("a strict page that hides the chat box has no button, and one that renders it has asked", async () => {
  page._smartsupp = { ...strict, hideWidget: true };
  await load();
  expect(host()).toBeNull();
  const api = page.smartsupp as unknown as { getWidget: () => { render: () => void } };
  api.getWidget().render();
  await vi.advanceTimersByTimeAsync(0);
  expect(asked).toHaveLength(1);
});
