import { useState } from "preact/hooks";

import { IconButton } from "../IconButton";
import { RetryIcon } from "../icons";
import { FileRow } from "./FileRow";
import { fitted } from "./fitted";
import { Loading } from "./Loading";

export interface PictureProps {
  readonly name: string;
  readonly src: string;
  /** Of the whole picture, in pixels. */
  readonly width: number;
  readonly height: number;
  /** An address of the same picture that is here already. */
  readonly preview: string | undefined;
  readonly labels: { readonly failed: string; readonly retry: string };
  /** Shows it large; absent while that can't be done. */
  readonly onOpen?: () => void;
  /** It is there: the preview is not needed any more. */
  readonly onShown?: () => void;
}

/** A picture among messages. It has its room before it is there, so that nothing jumps. */
export function Picture({ name, src, width, height, preview, labels, onOpen, onShown }: PictureProps) {
  const [isFailed, setFailed] = useState(false);
  if (isFailed) {
    return (
      <FileRow name={name} mediaType="image/" detail={labels.failed}>
        <span class="doc-end">
          <IconButton label={labels.retry} size="s" onClick={() => setFailed(false)}>
            <RetryIcon />
          </IconButton>
        </span>
      </FileRow>
    );
  }
  return (
    <button
      type="button"
      class="pic"
      style={fitted(width, height)}
      title={name}
      aria-haspopup="dialog"
      disabled={!onOpen}
      onClick={onOpen}
    >
      <Loading src={src} alt={name} preview={preview} onShown={onShown} onFailed={() => setFailed(true)} />
    </button>
  );
}
