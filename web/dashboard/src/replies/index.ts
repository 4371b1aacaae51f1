export { RepliesButton } from "./RepliesButton";
export { RepliesPage } from "./RepliesPage";
export { useSavedReplies } from "./useSavedReplies";
