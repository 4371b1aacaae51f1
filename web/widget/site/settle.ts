import { parseColor } from "../color";
import type { Call, Ground, Part } from "../loader/part";
import { listen } from "../page";
import { ChatBox } from "./chatBox";
import { perform, setColor, speak } from "./commands";
import { readConfig, readPlace } from "./config";
import { Events } from "./events";
import { toJson } from "./json";

const usualColor = "#0b6e4f";

/** See Part. Who asked to be told something is told first, and then what they asked for is done. */
export const settle: Part["settle"] = (ground) => {
  const { appearance, language, waiting } = ground;
  const given: unknown = Reflect.get(window, "_smartsupp");
  const config = readConfig(given);
  const events = new Events();
  const box = new ChatBox(ground, config, events);
  const run = ([name, first, second]: Call): void => {
    if (name === "on") events.on(first, second);
    else perform(box, name, first, second);
  };
  const isListening = ([name]: Call): boolean => name === "on";
  for (const call of waiting.filter(isListening)) run(call);

  events.tell("render");
  dress(box, ground, config.color);
  const { settings } = appearance;
  box.stand.place(readPlace(settings));
  box.stand.place(config);
  const json = toJson(given);
  if (json) box.tell({ type: "config", json });
  box.isOnline(appearance.is_online);
  speak(box, language, undefined);
  box.show();
  listen("keydown", (event) => {
    if (event.key === "Escape" && !event.defaultPrevented && !event.isComposing) box.close();
  });

  for (const name of ["rendered", "startup"]) events.tell(name);
  events.tell("status", appearance.is_online ? "online" : "offline");
  events.tell("ready");
  for (const call of waiting) if (!isListening(call)) run(call);
  return run;
};

/** The account's colour, which the chat box in the frame knows by itself, unless the site has one of its own. */
function dress(box: ChatBox, { appearance }: Ground, ofSite: string | undefined): void {
  box.stand.paint(parseColor(appearance.color) ?? usualColor);
  setColor(box, ofSite, undefined);
}
