import { signal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";

import { Button } from "./Button";
import { AlertIcon, CheckIcon } from "./icons";

export interface Toast {
  readonly text: string;
  readonly tone?: "good" | "bad";
  /** What can be done about it, such as undoing. */
  readonly action?: { readonly label: string; readonly run: () => void };
}

interface Shown extends Toast {
  readonly key: number;
}

/** Long enough to read and to reach for the button. */
const shownFor = 8000;
const atMost = 3;

const shown = signal<readonly Shown[]>([]);
let lastKey = 0;

/** Tells of something that has just happened; the oldest gives way to the fourth. */
export function showToast(toast: Toast): void {
  lastKey += 1;
  shown.value = [...shown.value, { ...toast, key: lastKey }].slice(-atMost);
}

export function clearToasts(): void {
  shown.value = [];
}

/** Where toasts appear; one to a page. */
export function Toasts({ label }: { readonly label: string }) {
  return (
    <section class="toasts" aria-label={label} aria-live="polite">
      {shown.value.map((toast) => (
        <OneToast key={toast.key} toast={toast} />
      ))}
    </section>
  );
}

function OneToast({ toast }: { readonly toast: Shown }) {
  const isHeld = useRef(false);
  const { action } = toast;

  useEffect(() => {
    let left = shownFor;
    const timer = setInterval(() => {
      if (!isHeld.current) left -= 500;
      if (left <= 0) dismiss(toast.key);
    }, 500);
    return () => clearInterval(timer);
  }, [toast.key]);

  const hold = (isHolding: boolean) => () => {
    isHeld.current = isHolding;
  };
  return (
    <div
      class="toast"
      onPointerEnter={hold(true)}
      onPointerLeave={hold(false)}
      onFocusIn={hold(true)}
      onFocusOut={hold(false)}
    >
      {toast.tone === "bad" ? <AlertIcon /> : <CheckIcon />}
      <span class="grow">{toast.text}</span>
      {action && (
        <Button
          size="s"
          onClick={() => {
            dismiss(toast.key);
            action.run();
          }}
        >
          {action.label}
        </Button>
      )}
    </div>
  );
}

function dismiss(key: number): void {
  shown.value = shown.value.filter((toast) => toast.key !== key);
}
