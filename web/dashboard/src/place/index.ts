export { followLinks, go, here } from "./address";
export { type InboxView, inboxViews, type Place, pathOf, placeOf } from "./place";
