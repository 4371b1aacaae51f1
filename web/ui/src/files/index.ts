export { FileLink } from "./FileRow";
export { Picture } from "./Picture";
export { Uploading } from "./Uploading";
