import { icon } from "./icon";
import { element } from "./page";
import { countUnread, type Texts } from "./texts";

/** The round button in the corner. Says in its name what it does and how many messages are new. */
export function drawLauncher(button: HTMLButtonElement, texts: Texts, isOpen: boolean, unread: number): void {
  const count = isOpen ? 0 : unread;
  button.ariaExpanded = String(isOpen);
  button.ariaLabel = isOpen ? texts.close : texts.open + (count ? `, ${countUnread(texts, count)}` : "");
  button.replaceChildren(icon(isOpen ? "down" : "chat"));
  if (count) button.append(element("span", { className: "count" }, count > 99 ? "99+" : String(count)));
}
