import { longestText } from "../bridge/message";
import { own } from "../own";
import type { ChatBox } from "./chatBox";
import { denies, says } from "./config";

/** A form as the site wants it, for the chat box in the frame, which reads and checks what is in `json`. */
export interface SiteForm {
  readonly kind: "before" | "away" | "privacy";
  readonly json: string;
}

/** The forms that a site asks for in `window._smartsupp`. One that cannot be told is left out. */
export function readForms(given: unknown): SiteForm[] {
  const forms: SiteForm[] = [];
  const add = (kind: SiteForm["kind"], form: object): void => {
    try {
      const json = JSON.stringify(form);
      if (json.length <= longestText) forms.push({ kind, json });
    } catch {
      // an object that contains itself
    }
  };

  if (says(given, "requireLogin")) {
    const name = !denies(given, "loginNameControl");
    add("before", { name, email: !denies(given, "loginEmailControl"), controls: own(given, "loginControls") });
  }
  if (own(given, "offlineControls") !== undefined || denies(given, "offlineNameControl"))
    add("away", { name: !denies(given, "offlineNameControl"), email: true, controls: own(given, "offlineControls") });
  if (says(given, "privacyNoticeEnabled"))
    add("privacy", { url: own(given, "privacyNoticeUrl"), isRequired: says(given, "privacyNoticeCheckRequired") });
  return forms;
}

/** Tells the chat box what the site asks of its visitors: before they write, when nobody is there, and afterwards. */
export function tellForms(box: ChatBox, given: unknown): void {
  if (says(given, "ratingEnabled")) box.tell({ type: "setting", name: "rating" });
  if (denies(given, "ratingEnabled")) box.tell({ type: "setting", name: "noRating" });
  for (const form of readForms(given)) box.tell({ type: "form", ...form });
}
