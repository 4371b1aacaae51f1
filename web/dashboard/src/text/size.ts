import { fileSize as fileSizeIn } from "@hovor/ui/picking";

import { locale } from "./text";

/** Of a file, in bytes: "1.8 MB". */
export const fileSize = (bytes: number): string => fileSizeIn(bytes, locale.value);
