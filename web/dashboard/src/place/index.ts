export { followLinks, go, here } from "./address";
export {
  groupOf,
  type InboxView,
  inboxViews,
  isNamed,
  isShelf,
  type NamedView,
  type Place,
  pathOf,
  placeOf,
  type Shelf,
  savedOf,
  tagOf,
} from "./place";
export { guardPlace } from "./guard";
export { type InboxView, inboxViews, isShelf, type Place, pathOf, placeOf, type Shelf, tagOf } from "./place";
