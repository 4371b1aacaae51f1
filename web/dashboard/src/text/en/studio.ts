/** About the page on which the chat box is set up, and what is not saved yet. */
export const studio = {
  "unsaved.title": "Unsaved changes",
  "unsaved.discard": "Discard",
  "unsaved.saveAction": "Save what was changed here",
  "unsaved.leaveTitle": "Leave without saving?",
  "unsaved.leaveText": "What you changed on this page is not saved yet.",
  "unsaved.stay": "Stay here",
  "unsaved.leaveDiscard": "Leave without saving",
  "unsaved.leaveSave": "Save and leave",
  "later.failed": "A part of this page could not be loaded. Check the connection and try again.",
  "studio.title": "Chat box",
  "studio.short": "Chat box",
  "studio.toCode": "Get the code",
};
