import type { RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";

/**
 * Opens a dialog over all else while it is rendered. The browser keeps the focus inside, and gives it back when the
 * dialog goes; who needs it back before that closes it with what this returns.
 */
export function useModal(dialog: RefObject<HTMLDialogElement | null>): () => void {
  const close = () => {
    if (!dialog.current?.open) return;
    dialog.current.close();
    // Chromium loses the caret of the field that has the focus again, as soon as the dialog leaves the document.
    const { activeElement } = document;
    if (!(activeElement instanceof HTMLElement) || activeElement === document.body) return;
    activeElement.blur();
    activeElement.focus({ preventScroll: true });
  };
  useLayoutEffect(() => {
    dialog.current?.showModal();
    return close;
  }, []);
  return close;
}
