export { beginnings } from "./beginnings";
export type { Range } from "./fold";
export { Marked } from "./Marked";
export { type Field, type Match, match } from "./match";
