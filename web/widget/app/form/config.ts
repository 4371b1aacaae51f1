import { own } from "../../own";
import { denies, says } from "../../says";
import { type Field, type PrivacyNotice, readFields, readPrivacyNotice } from "./fields";

/** What a site asks its visitors. Undefined keeps what there is. */
export interface Forms {
  readonly formBefore?: readonly Field[];
  readonly formAway?: readonly Field[];
  readonly privacy?: PrivacyNotice;
}

/** The forms that a site wants, by what it says in `window._smartsupp`. */
export function readForms(given: unknown): Forms {
  const isAwayChanged = own(given, "offlineControls") !== undefined || denies(given, "offlineNameControl");
  return {
    ...(says(given, "requireLogin") && {
      formBefore: readFields({
        hasName: !denies(given, "loginNameControl"),
        hasEmail: !denies(given, "loginEmailControl"),
        controls: own(given, "loginControls"),
      }),
    }),
    ...(isAwayChanged && {
      formAway: readFields({
        hasName: !denies(given, "offlineNameControl"),
        hasEmail: true,
        controls: own(given, "offlineControls"),
      }),
    }),
    ...(says(given, "privacyNoticeEnabled") && {
      privacy: readPrivacyNotice(
        own(given, "privacyNoticeUrl"),
        says(given, "privacyNoticeCheckRequired"),
        own(given, "privacyNoticeVersion"),
      ),
    }),
  };
}
