import { longestText } from "../bridge/message";
import { parseColor } from "../color";
import { languageTag } from "../language";
import { own } from "../own";
import { readTranslations } from "../translations";
import type { ChatBox } from "./chatBox";
import { readPlace } from "./config";
import { type ConsentKind, readConsent } from "./consent";
import { toJson } from "./json";
import { siteNames } from "./siteNames";

type Command = (box: ChatBox, first: unknown, second: unknown) => void;

const detail =
  (field: string): Command =>
  (box, value) => {
    const text = textOf(value);
    if (field === "email" && text && !/^[^\s@]+@[^\s@]+$/.test(text)) return;
    box.tell({ type: "visitor", field, value: text });
  };

const consent =
  (kind: ConsentKind): Command =>
  (box, value) => {
    const isGiven = readConsent(value);
    if (isGiven === undefined) return;
    box.tell({ type: "consent", kind, isGiven: String(isGiven) });
    box.traces.agree(kind, isGiven);
  };

const translate: Command = (box, tree, code) => {
  const language = (typeof code === "string" && languageTag(code)) || "";
  const json = toJson(tree);
  if (!json) return;
  box.words.translate(readTranslations(siteNames, tree), language);
  box.tell({ type: "translate", language, json });
};

export const setColor: Command = (box, value) => {
  const color = parseColor(value);
  if (!color) return;
  box.stand.paint(color);
  box.tell({ type: "color", color });
};

export const speak: Command = (box, code) => {
  const language = languageTag(textOf(code));
  if (!language) return;
  box.words.speak(language);
  box.tell({ type: "language", language });
};

const commands: Readonly<Record<string, Command>> = {
  "chat:open": (box) => box.open(),
  "chat:close": (box) => box.close(),
  "chat:show": (box) => box.ask(true),
  "chat:hide": (box) => box.ask(false),
  "chat:message": (box, text) => box.tell({ type: "prefill", text: textOf(text) }),
  "chat:send": (box, text) => {
    box.open();
    box.tell({ type: "send", text: textOf(text) });
  },
  name: detail("name"),
  email: detail("email"),
  phone: detail("phone"),
  identify: (box, userId, signed) =>
    box.tell({
      type: "identify",
      userId: textOf(userId),
      email: textOf(own(signed, "email")),
      signature: textOf(own(signed, "signature")),
    }),
  group: (box, given) => {
    const group = textOf(given);
    box.traces.note("group", group);
    box.tell({ type: "group", group });
  },
  variables: (box, given) => {
    if (typeof given !== "object" || Array.isArray(given)) return;
    for (const name of Object.keys(given ?? {})) {
      const json = toJson(own(given, name));
      if (json) box.tell({ type: "variable", name, json });
    }
  },
  language: speak,
  translate,
  "chat:translate": translate,
  "theme:color": setColor,
  "theme:colors": (box, colors) => {
    setColor(box, own(colors, "primary"), undefined);
    box.stand.paintParts(colors);
  },
  "theme:options": (box, sizes) => box.stand.resize(sizes),
  "theme:position": (box, place) => box.stand.place(readPlace(place)),
  "banner:update": (box, words) => box.greeter.say(words),
  analyticsConsent: consent("analytics"),
  marketingConsent: consent("marketing"),
  logout: (box) => box.forgetVisitor(),
};

/** Does what a page asks for. What has another name, or no sense, is passed over in silence. */
export function perform(box: ChatBox, name: unknown, first: unknown, second: unknown): void {
  const command = typeof name === "string" ? (own(commands, name) as Command | undefined) : undefined;
  command?.(box, first, second);
}

function textOf(value: unknown): string {
  return (typeof value === "string" || typeof value === "number" ? String(value) : "").slice(0, longestText);
}
