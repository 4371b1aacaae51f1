export { CheatSheet, showCheatSheet } from "./CheatSheet";
export { listenToKeys, setSingleKeys, singleKeys, useKey } from "./dispatch";
export { type KeyAction, keysOf } from "./map";
