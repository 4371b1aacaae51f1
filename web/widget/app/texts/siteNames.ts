import type { TextKey } from "./texts";

/** Our texts by the names that sites know them by, as far as they are the chat box's in the frame. */
export const siteNames: Readonly<Record<string, TextKey>> = {
  "online.title": "chat",
  "online.minimize": "close",
  "online.send": "send",
  "online.textareaPlaceholder": "placeholder",
  "online.typingMsg": "typing",
  "online.visitor": "you",
  "online.disableSounds": "mute",
  "online.enableSounds": "unmute",
  "login.title": "before_title",
  "login.submit": "before_start",
  "offline.name": "your_name",
  "offline.email": "your_email",
  "offline.notice": "away_title",
  "offline.submit": "away_save",
  "offline.emailInvalidAlert": "no_email",
  "dialogSend.title": "email_chat",
  "dialogSend.no": "cancel",
  "dialogRating.title": "rate",
  "dialogRating.submit": "rate_send",
  "dialogRating.commentTitle": "rate_comment",
  "privacyNotice.text": "privacy",
};
