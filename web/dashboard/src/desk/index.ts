export { attempt } from "./attempt";
export { now, startClock } from "./clock";
export { DeskContext, useDesk, useDeskState, useMe } from "./context";
export { Desk, type DeskOptions } from "./desk";
export type { Held } from "./held";
export type { ListName, Loading } from "./pages";
export { setUndoSeconds, undoChoices, undoSeconds } from "./undoSend";
