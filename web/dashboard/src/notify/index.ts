export { Comings } from "./comings";
export { countWaiting, newsOf, newsOfOffer, wayOf } from "./decide";
export { askPermission, permission, showNotice } from "./desktop";
export { isLookedAt, watchLooking } from "./looking";
export { isMuted, playSound, prepareSound, previewSound, setMuted } from "./sound";
export { followTitle } from "./title";
export { type NewsKind, newsKinds, setWishes, type Way, type Wishes, ways, wishesOf } from "./wishes";
