export { countWaiting, deservesNotice } from "./decide";
export { askPermission, permission, showNotice } from "./desktop";
export { isLookedAt, watchLooking } from "./looking";
export { isMuted, playChime, prepareSound, setMuted } from "./sound";
export { followTitle } from "./title";
