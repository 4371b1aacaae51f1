export { followLinks, go, here } from "./address";
export { guardPlace } from "./guard";
export {
  groupOf,
  type InboxView,
  inboxViews,
  isNamed,
  isShelf,
  type NamedView,
  type Place,
  type PrivacyTab,
  pathOf,
  placeOf,
  type Shelf,
  savedOf,
  tagOf,
} from "./place";
