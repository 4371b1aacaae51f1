// Of files, what is needed before there is one to show.
export { FileInput } from "./FileInput";
export { fileSize } from "./fileSize";
export { fitted } from "./fitted";
export { useIncomingFiles } from "./useIncomingFiles";
