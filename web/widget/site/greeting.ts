import type { ChatBox } from "@hovor/protocol";
import { element } from "../page";
import { icon } from "./icon";
import type { Texts } from "./texts";

/** The bubble beside the button, in which one of the team who are online greets. Photos are relative to `base`. */
export function greeting(
  box: Pick<ChatBox, "agents" | "company" | "greeting">,
  texts: Texts,
  base: string,
  onOpen: () => void,
  onDismiss: () => void,
): HTMLElement {
  const agent = box.agents.find((one) => one.is_online);
  const name = agent?.name ?? box.company;
  const face = agent?.photo_url
    ? element("img", { src: new URL(agent.photo_url, base).href, alt: "" })
    : ([...name][0] ?? "");
  const greeted = element("bdi", {}, box.greeting || texts.greeting);
  const words = element("span", {}, element("b", {}, element("bdi", {}, name)), greeted);
  return element(
    "div",
    { className: "hello" },
    element(
      "button",
      { type: "button", className: "say", onclick: onOpen },
      element("span", { className: "face" }, face),
      words,
    ),
    element(
      "button",
      { type: "button", className: "gone", ariaLabel: texts.dismiss, onclick: onDismiss },
      icon("close"),
    ),
  );
}
