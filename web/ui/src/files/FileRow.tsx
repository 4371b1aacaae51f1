import type { ComponentChildren } from "preact";

import { DownloadIcon } from "../icons";
import { FileName } from "./FileName";
import { iconOf } from "./fileKind";

export interface FileRowProps {
  readonly name: string;
  readonly mediaType: string;
  /** Under the name: its size, or what is the matter. */
  readonly detail: string;
  /** What can be done with it. */
  readonly children?: ComponentChildren;
}

/** A file in two lines: a drawing of its kind, its name, and a word on it. */
export function FileRow({ name, mediaType, detail, children }: FileRowProps) {
  return (
    <div class="doc" title={name}>
      <Inside name={name} mediaType={mediaType} detail={detail} />
      {children}
    </div>
  );
}

export interface FileLinkProps extends Omit<FileRowProps, "children"> {
  readonly href: string;
  /** Says that it is to be downloaded, with its name and its size. */
  readonly label: string;
}

/** The same, to be downloaded by a click anywhere on it. */
export function FileLink({ name, mediaType, detail, href, label }: FileLinkProps) {
  return (
    <a class="doc" href={href} download={name} target="_blank" rel="noopener" title={name} aria-label={label}>
      <Inside name={name} mediaType={mediaType} detail={detail} />
      <span class="doc-end">
        <DownloadIcon />
      </span>
    </a>
  );
}

function Inside({ name, mediaType, detail }: FileRowProps) {
  const Icon = iconOf(mediaType);
  return (
    <>
      <Icon size="l" />
      <FileName name={name} /> {/* a space, or the two would be read as one word */}
      <small>{detail}</small>
    </>
  );
}
