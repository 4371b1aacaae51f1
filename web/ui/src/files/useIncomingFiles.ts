import type { RefObject } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";

/** While something is dragged over a page, browsers say so at least every 350 ms; that it left, not all of them say. */
const goneAfter = 500;

/**
 * Takes the files that are dropped on an element, or else anywhere, and those that are pasted. Yields whether some are
 * being dragged over it. Files that are dropped beside it do not take the page's place.
 */
export function useIncomingFiles(onFiles: (files: File[]) => void, within?: RefObject<HTMLElement | null>): boolean {
  const [isOver, setOver] = useState(false);
  const latest = useRef(onFiles);
  latest.current = onFiles;

  useLayoutEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const leave = (): void => {
      clearTimeout(timer);
      setOver(false);
    };
    const onDrag = (event: DragEvent): void => {
      const { dataTransfer: data } = event;
      if (!data?.types.includes("Files")) return;
      event.preventDefault();
      leave();
      if (event.type === "drop") return latest.current(filesIn(data));
      const isHere = !within || within.current?.contains(event.target as Node) === true;
      data.dropEffect = isHere ? "copy" : "none";
      setOver(isHere);
      timer = setTimeout(leave, goneAfter);
    };
    const onPaste = (event: ClipboardEvent): void => {
      const { clipboardData: data, target } = event;
      // What office programs copy is words first, and a picture of them besides.
      if (!data?.files.length || data.types.includes("text/plain")) return;
      if (target instanceof Element && target.closest("dialog")) return;
      event.preventDefault();
      latest.current([...data.files]);
    };

    const ending = new AbortController();
    const { signal } = ending;
    document.addEventListener("dragover", onDrag, { signal });
    document.addEventListener("drop", onDrag, { signal });
    document.addEventListener("paste", onPaste, { signal });
    return () => {
      leave();
      ending.abort();
    };
  }, [within]);

  return isOver;
}

/** A folder comes as a file without content. */
function filesIn(data: DataTransfer): File[] {
  const items = [...data.items].filter(({ kind }) => kind === "file");
  return [...data.files].map((file, at) =>
    items[at]?.webkitGetAsEntry?.()?.isDirectory ? new File([], file.name) : file,
  );
}
