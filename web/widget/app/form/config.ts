import type { ChatBoxSettings } from "@hovor/protocol";

import { own } from "../../own";
import { denies, says } from "../../says";
import { askedFields, emailField, type Field, type PrivacyNotice, readFields, readPrivacyNotice } from "./fields";

/** What a site asks its visitors. What is not there keeps what there is. */
export interface Forms {
  readonly formBefore?: readonly Field[];
  readonly formAway?: readonly Field[];
  readonly privacy?: PrivacyNotice | undefined;
}

/** The forms that a site wants, by what it says in `window._smartsupp`. */
export function readForms(given: unknown): Forms {
  const isAwayChanged = own(given, "offlineControls") !== undefined || denies(given, "offlineNameControl");
  return {
    ...(denies(given, "requireLogin") && { formBefore: [] }),
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
    ...(denies(given, "privacyNoticeEnabled") && { privacy: undefined }),
    ...(says(given, "privacyNoticeEnabled") && {
      privacy: readPrivacyNotice(
        own(given, "privacyNoticeUrl"),
        says(given, "privacyNoticeCheckRequired"),
        own(given, "privacyNoticeVersion"),
      ),
    }),
  };
}

/** Those that the account is set to. */
export function formsOf({ asks_before: asked, privacy_notice: notice }: Partial<ChatBoxSettings>): Required<Forms> {
  return {
    formBefore: asked ? askedFields(asked) : [],
    formAway: [emailField],
    privacy: notice && readPrivacyNotice(notice.url, notice.is_required, notice.version),
  };
}
