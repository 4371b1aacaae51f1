import { ArchiveIcon, DocumentIcon, FileIcon, PictureIcon, SoundIcon, VideoIcon } from "../icons";

const kinds = [
  [/^image\//, PictureIcon],
  [/^audio\//, SoundIcon],
  [/^video\//, VideoIcon],
  [/zip|compressed|x-tar|[.-]rar/, ArchiveIcon],
  [/^text\/|pdf|rtf|word|document|sheet|excel|presentation|powerpoint/, DocumentIcon],
] as const;

/** The drawing for a kind of file, by its media type. */
export const iconOf = (mediaType: string) => kinds.find(([pattern]) => pattern.test(mediaType))?.[1] ?? FileIcon;
