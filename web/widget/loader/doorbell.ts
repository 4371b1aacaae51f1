import { parseColor, textOn } from "../color";
import { own } from "../own";
import { body, element } from "../page";
import { icon } from "../site/icon";

const styles = `:host{all:initial!important}
button{all:unset;box-sizing:border-box;position:fixed;display:grid;place-items:center;width:56px;height:56px;
border-radius:50%;cursor:pointer;box-shadow:0 4px 16px #0004}
button:focus-visible{outline:3px solid currentColor;outline-offset:-6px}
svg{width:24px;fill:none;stroke:currentColor;stroke-width:1.3;stroke-linecap:round}
@media print{button{display:none}}`;

const usualColor = "#0b6e4f";

/**
 * The button of a strict page, until the visitor opens the chat or consents: drawn by what is there, in the colour and
 * at the place that the page itself says, so that nothing has to be asked for. Its name is understood everywhere.
 */
export function doorbell(onRing: () => void): HTMLElement {
  const given: unknown = Reflect.get(window, "_smartsupp");
  const host = element("div", { id: "chat-application" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  const shadow = host.attachShadow({ mode: "open" });
  shadow.adoptedStyleSheets = [sheet];

  const button = element("button", { type: "button", className: "launch", ariaLabel: "Chat", onclick: onRing });
  const color = parseColor(own(given, "color")) ?? usualColor;
  const side = (own(given, "orientation") ?? own(given, "alignX")) === "left" ? "left" : "right";
  const edge = (name: string) => `${Number.parseFloat(String(own(given, name))) || 24}px`;
  Object.assign(button.style, {
    [side]: edge("offsetX"),
    bottom: edge("offsetY"),
    zIndex: own(given, "zIndex") ?? 2147483000,
    background: color,
    color: textOn(color),
  });
  button.append(icon("chat"));
  shadow.append(button);
  body()?.append(host);
  return host;
}

/** Pages that hide the chat box hide its button too. */
export const isHidden = (): boolean => /^(true|1)$/.test(String(own(Reflect.get(window, "_smartsupp"), "hideWidget")));
