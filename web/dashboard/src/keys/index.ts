export { type Action, type ActionName, actionNames, actionOf, type Group, groupTitles } from "./actions";
export { CheatSheet, changeKeys, showCheatSheet } from "./CheatSheet";
export { keysOf } from "./chosen";
export { isPressOf, listenToKeys, setSingleKeys, singleKeys } from "./dispatch";
export { possibleActions, runAction, useAction } from "./handlers";
