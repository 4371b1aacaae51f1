import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";

import { IconButton } from "../IconButton";
import { CrossIcon } from "../icons";
import { FileRow, type FileRowProps } from "./FileRow";
import { fitted } from "./fitted";

export interface UploadingProps extends FileRowProps {
  /** An address of the picture that it is. */
  readonly preview: string | undefined;
  /** From 0 to 1; undefined when it is not on its way. */
  readonly done: number | undefined;
  readonly cancelLabel: string;
  readonly onCancel: () => void;
  /** Below: why it failed, and what to do. */
  readonly children?: ComponentChildren;
}

/** A file that goes up: how far it is, and a way to stop it. */
export function Uploading({ preview, done, cancelLabel, onCancel, children, ...file }: UploadingProps) {
  return (
    <>
      {preview && <Preview src={preview} />}
      <FileRow {...file}>
        {done !== undefined && (
          <>
            <span class="doc-end">
              <IconButton label={cancelLabel} size="s" onClick={onCancel}>
                <CrossIcon />
              </IconButton>
            </span>
            <Bar done={done} label={file.name} text={file.detail} />
          </>
        )}
      </FileRow>
      {children}
    </>
  );
}

/** In the size in which it will stay; until that is known, in that of most photos. */
function Preview({ src }: { readonly src: string }) {
  const [size, setSize] = useState(fitted(1200, 900));
  return (
    <span class="pic wait" style={size}>
      <img
        src={src}
        alt=""
        onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) => setSize(fitted(naturalWidth, naturalHeight))}
      />
    </span>
  );
}

function Bar({ done, label, text }: { readonly done: number; readonly label: string; readonly text: string }) {
  const percent = Math.round(done * 100);
  return (
    <span class="bar" role="progressbar" aria-label={label} aria-valuenow={percent} aria-valuetext={text}>
      <i style={{ inlineSize: `${percent}%` }} />
    </span>
  );
}
