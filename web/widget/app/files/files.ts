import bar from "@hovor/ui/bar.css?inline";
import files from "@hovor/ui/files.css?inline";

export { Attachment } from "./Attachment";
export { GoingUp } from "./GoingUp";
export { Refused } from "./Refused";

export const styles = bar + files;
