import type { Message, File as SentFile } from "@hovor/protocol";

/** Somebody said it, in words or by a file: it is not word of what happened. */
export const isSaid = ({ kind }: Message): boolean => kind === "text" || kind === "file";

/** A picture that can be shown, in the size that the server has found. */
export type Picture = SentFile & { readonly width: number; readonly height: number };

export const isPicture = (file: SentFile): file is Picture => Boolean(file.width && file.height);
