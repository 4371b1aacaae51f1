import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";

import { classes } from "./classes";
import { IconButton } from "./IconButton";
import { CrossIcon } from "./icons";
import { useModal } from "./useModal";

export interface DialogProps {
  readonly title: string;
  readonly closeLabel: string;
  /** Called on Escape, on the cross and on a click outside; the owner then stops rendering the dialog. */
  readonly onClose: () => void;
  readonly wide?: boolean;
  readonly children: ComponentChildren;
}

/** A modal dialog. The browser's own: it keeps the focus inside and gives it back at the end. */
export function Dialog({ title, closeLabel, onClose, wide, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  useModal(dialog);
  useEffect(() => dialog.current?.querySelector<HTMLElement>("input, textarea, select")?.focus(), []);

  return (
    <dialog
      ref={dialog}
      class={classes("dialog", wide && "wide")}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onPointerDown={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      <div class="inside">
        <header class="dialog-head">
          <h2 id={titleId}>{title}</h2>
          <IconButton label={closeLabel} keys={["Esc"]} size="s" onClick={onClose}>
            <CrossIcon />
          </IconButton>
        </header>
        {children}
      </div>
    </dialog>
  );
}
