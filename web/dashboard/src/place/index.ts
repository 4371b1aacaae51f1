export { followLinks, go, here } from "./address";
export { type InboxView, inboxViews, isShelf, type Place, pathOf, placeOf, type Shelf, tagOf } from "./place";
