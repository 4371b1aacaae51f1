export { AwayNote } from "./AwayNote";
