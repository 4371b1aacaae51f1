import { useEffect, useRef, useState } from "preact/hooks";

import { IconButton } from "../IconButton";
import { ChevronEndIcon, ChevronStartIcon, CrossIcon, DownloadIcon, RetryIcon } from "../icons";
import { FileName } from "./FileName";
import { Loading } from "./Loading";

export interface LargePicture {
  readonly id: string;
  readonly name: string;
  readonly src: string;
  /** An address of the same picture, small, that is here already. */
  readonly thumbnail: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** Its size, in words. */
  readonly detail: string;
  readonly downloadLabel: string;
}

export interface LightboxProps {
  readonly pictures: readonly LargePicture[];
  /** The id of the one to show. */
  readonly shown: string;
  readonly labels: Readonly<Record<"close" | "previous" | "next" | "failed" | "retry", string>>;
  readonly onShow: (id: string) => void;
  readonly onClose: () => void;
}

/** A picture as large as there is room, and a way to those before and after it. */
export function Lightbox({ pictures, shown, labels, onShow, onClose }: LightboxProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const closer = useRef<HTMLButtonElement>(null);
  const place = pictures.findIndex(({ id }) => id === shown);
  const picture = pictures[place];
  const isGone = !picture;

  useEffect(() => {
    const before = document.activeElement;
    const opened = dialog.current;
    opened?.showModal();
    closer.current?.focus();
    return () => {
      opened?.close(); // or what is below could not have the focus yet
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  useEffect(() => {
    if (isGone) onClose();
  }, [isGone]);

  const move = (step: number): void => {
    const next = pictures.at((place + step) % pictures.length);
    if (next) onShow(next.id);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Escape") event.stopPropagation(); // the picture alone is closed, by the browser
    const isTurned = getComputedStyle(event.currentTarget as Element).direction === "rtl";
    if (event.key === "ArrowRight") move(isTurned ? -1 : 1);
    if (event.key === "ArrowLeft") move(isTurned ? 1 : -1);
  };

  return (
    <dialog
      ref={dialog}
      class="lightbox"
      data-theme="dark"
      aria-label={picture?.name}
      onKeyDown={onKeyDown}
      onClick={({ target }) => target instanceof Element && target.matches(".stage") && onClose()}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      {picture && (
        <>
          <header>
            <div class="grow" title={picture.name}>
              <FileName name={picture.name} />
              <small>{picture.detail}</small>
            </div>
            {pictures.length > 1 && <small>{`${place + 1} / ${pictures.length}`}</small>}
            <a
              class="btn sq plain"
              href={picture.src}
              download={picture.name}
              target="_blank"
              rel="noopener"
              aria-label={picture.downloadLabel}
              data-tip={picture.downloadLabel}
            >
              <DownloadIcon />
            </a>
            <IconButton label={labels.close} keys={["Esc"]} buttonRef={closer} onClick={onClose}>
              <CrossIcon />
            </IconButton>
          </header>
          <Large key={picture.id} picture={picture} labels={labels} />
          {pictures.length > 1 && (
            <>
              <IconButton label={labels.previous} place="turn back" round onClick={() => move(-1)}>
                <ChevronStartIcon flips />
              </IconButton>
              <IconButton label={labels.next} place="turn" round onClick={() => move(1)}>
                <ChevronEndIcon flips />
              </IconButton>
            </>
          )}
        </>
      )}
    </dialog>
  );
}

interface LargeProps extends Pick<LightboxProps, "labels"> {
  readonly picture: LargePicture;
}

function Large({ picture, labels }: LargeProps) {
  const [isFailed, setFailed] = useState(false);
  const { name, src, thumbnail, width, height } = picture;
  return (
    <div class="stage" role="status">
      {isFailed ? (
        <>
          {labels.failed}
          <IconButton label={labels.retry} onClick={() => setFailed(false)}>
            <RetryIcon />
          </IconButton>
        </>
      ) : (
        <span style={{ maxInlineSize: `${width}px`, maxBlockSize: `${height}px` }}>
          <Loading src={src} alt={name} preview={thumbnail} onFailed={() => setFailed(true)} />
        </span>
      )}
    </div>
  );
}
