import { longestText } from "../bridge/message";
import { parseColor } from "../color";
import type { ChatBox } from "./chatBox";

/** Does what a page asks for. What has another name, or no sense, is passed over in silence. */
export function perform(box: ChatBox, name: unknown, value: unknown): void {
  const text = (typeof value === "string" || typeof value === "number" ? String(value) : "").slice(0, longestText);
  switch (name) {
    case "chat:open":
      return box.open();
    case "chat:close":
      return box.close();
    case "chat:show":
      return box.setVisible(true);
    case "chat:hide":
      return box.setVisible(false);
    case "theme:color":
      return box.setColor(parseColor(text));
    case "language":
      return box.speak(text);
    case "name":
    case "email":
    case "phone":
      return box.tell({ type: "visitor", field: name, value: text });
    case "chat:message":
      return box.tell({ type: "prefill", text });
    case "chat:send":
      box.open();
      return box.tell({ type: "send", text });
  }
}
