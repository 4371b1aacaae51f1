import { longestText } from "../bridge/message";
import { own } from "../own";

/** A form as the site wants it, for the chat box in the frame, which reads and checks what is in `json`. */
export interface SiteForm {
  readonly kind: "before" | "away" | "privacy";
  readonly json: string;
}

const isOn = (value: unknown): boolean => /^(true|1)$/.test(String(value));
const isOff = (value: unknown): boolean => /^(false|0)$/.test(String(value));

/** The forms that a site asks for in `window._smartsupp`. One that cannot be told is left out. */
export function readForms(given: unknown): SiteForm[] {
  const say = (name: string): unknown => own(given, name);
  const forms: SiteForm[] = [];
  const add = (kind: SiteForm["kind"], form: object): void => {
    try {
      const json = JSON.stringify(form);
      if (json.length <= longestText) forms.push({ kind, json });
    } catch {
      // an object that contains itself
    }
  };

  if (isOn(say("requireLogin"))) {
    const name = !isOff(say("loginNameControl"));
    add("before", { name, email: !isOff(say("loginEmailControl")), controls: say("loginControls") });
  }
  if (say("offlineControls") !== undefined || isOff(say("offlineNameControl")))
    add("away", { name: !isOff(say("offlineNameControl")), email: true, controls: say("offlineControls") });
  if (isOn(say("privacyNoticeEnabled")))
    add("privacy", { url: say("privacyNoticeUrl"), isRequired: isOn(say("privacyNoticeCheckRequired")) });
  return forms;
}
