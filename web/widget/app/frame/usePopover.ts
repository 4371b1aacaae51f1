import type { RefObject } from "preact";
import { useCallback, useEffect, useRef, useState } from "preact/hooks";

interface Popover {
  readonly isOpen: boolean;
  readonly toggle: () => void;
  readonly close: () => void;

  /** Of what holds both the button and what it opens. */
  readonly popover: RefObject<HTMLDivElement | null>;
}

/** Something that opens beside a button. Escape closes it, and so does a press or a focus elsewhere. */
export function usePopover(): Popover {
  const [isOpen, setOpen] = useState(false);
  const popover = useRef<HTMLDivElement>(null);
  const close = useCallback(() => setOpen(false), []);
  const toggle = useCallback(() => setOpen((was) => !was), []);

  useEffect(() => {
    if (!isOpen) return;
    const leave = (event: Event): void => {
      if (!popover.current?.contains(event.target as Node)) close();
    };
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== "Escape") return;
      event.stopPropagation(); // only this, not the whole chat
      close();
      popover.current?.querySelector("button")?.focus();
    };
    document.addEventListener("pointerdown", leave);
    document.addEventListener("focusin", leave);
    document.addEventListener("keydown", onKey, true);
    return () => {
      document.removeEventListener("pointerdown", leave);
      document.removeEventListener("focusin", leave);
      document.removeEventListener("keydown", onKey, true);
    };
  }, [isOpen, close]);

  return { isOpen, toggle, close, popover };
}
