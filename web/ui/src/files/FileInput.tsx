import type { Ref } from "preact";

export interface FileInputProps {
  readonly inputRef: Ref<HTMLInputElement>;
  readonly onFiles: (files: File[]) => void;
}

/** Lets somebody choose files. Not seen: its owner has a button, and clicks it. */
export function FileInput({ inputRef, onFiles }: FileInputProps) {
  return (
    <input
      ref={inputRef}
      type="file"
      multiple
      hidden
      onChange={({ currentTarget: input }) => {
        onFiles([...(input.files ?? [])]);
        input.value = ""; // or the same file could not be chosen again
      }}
    />
  );
}
