import "./stand.css";

import type { Preview, PreviewMessage } from "@hovor/client";
import type { ChatBoxSettings } from "@hovor/protocol";

import type { Call } from "../loader/part";
import { Site } from "../loader/site";
import { said } from "../said";
import { settle } from "../site/settle";
import { beginsAnew, previewVariable, readPreview } from "./read";
import { pretendRules } from "./scheme";

const ready: PreviewMessage = { hovor: "preview-ready" };

/** Plays a customer's page, for the studio around it and nobody else. In a sandbox a page still knows its address. */
export function stand(): void {
  const { origin } = new URL(location.href);
  let shown: Preview | undefined;
  addEventListener("message", ({ source, origin: from, data }) => {
    if (source !== window.parent || from !== origin) return;
    const next = readPreview(data);
    if (!next) return;
    if (shown && beginsAnew(shown, next)) return location.reload(); // and is told once more
    if (!shown) begin(next, `${origin}/preview/`);
    dress(next);
    shown = next;
  });
  if (window.parent !== window) window.parent.postMessage(ready, origin);
}

/** As on a page with the chat code. All that is missing of it is the server's answer. */
function begin({ consentMode, stage, ...preview }: Preview, base: string): void {
  const { company, color, isOnline, agents } = preview;
  Reflect.set(window, "_smartsupp", {
    key: "preview",
    ...(consentMode === "strict" && { consentMode }),
    language: preview.language,
  });
  const appearance = { company, greeting: "", color, is_online: isOnline, agents, consent_mode: consentMode };
  const site = new Site(document.createElement("script"), base, async () => ({ settle, appearance }));
  site.takeOverQueue();
  call("variables", { [previewVariable]: { consentMode, stage, ...preview } });
  if (stage !== "closed") call("chat:open");
  site.begin();
}

/** What can be told while the page is shown. */
function dress(preview: Preview): void {
  const { color, greeting, language, scheme, settings } = preview;
  document.body.classList.toggle("dark", scheme === "dark");
  document.documentElement.lang = language;
  call("theme:color", color);
  call("banner:update", { text: said(settings, language, "greeting") || greeting });
  place(settings);
  call("language", language);
  call("variables", { [previewVariable]: preview });
  const sheets = () => document.querySelector("#chat-application")?.shadowRoot?.adoptedStyleSheets ?? [];
  pretendRules(sheets(), scheme);
  call("ready").then?.(() => pretendRules(sheets(), scheme));
}

/** Where the page says nothing of an offset any more, the chat box's own is to come back. */
function place({ side, offset_x: offsetX, offset_y: offsetY }: ChatBoxSettings): void {
  const style = document.querySelector<HTMLElement>("#chat-application")?.style;
  if (offsetX === undefined) style?.removeProperty("--x");
  if (offsetY === undefined) style?.removeProperty("--y");
  call("theme:position", { orientation: side, offsetX, offsetY });
}

const call = (...args: Call) => (Reflect.get(window, "smartsupp") as (...args: Call) => Promise<void>)(...args) ?? {};
