export { FileInput } from "./FileInput";
export { FileLink } from "./FileRow";
export { fileSize } from "./fileSize";
export { type LargePicture, Lightbox } from "./Lightbox";
export { Picture } from "./Picture";
export { Uploading } from "./Uploading";
export { useIncomingFiles } from "./useIncomingFiles";
