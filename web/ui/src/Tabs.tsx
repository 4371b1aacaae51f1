import type { ComponentChildren } from "preact";
import { useId, useRef } from "preact/hooks";

export interface TabsProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onValue: (value: Value) => void;
  /** What belongs to the chosen one. */
  readonly children: ComponentChildren;
}

/** One of several panels, by its tab. Arrow keys move from tab to tab, and show what they come to. */
export function Tabs<Value extends string>({ label, value, options, onValue, children }: TabsProps<Value>) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);

  const onKeyDown = (event: KeyboardEvent) => {
    const at = options.findIndex((one) => one.value === value);
    const isMirrored =
      event.currentTarget instanceof Element && getComputedStyle(event.currentTarget).direction === "rtl";
    const step = isMirrored ? -1 : 1;
    const to = { ArrowRight: at + step, ArrowLeft: at - step, Home: 0, End: -1 }[event.key];
    const next = to === undefined ? undefined : options.at(to % options.length);
    if (!next) return;
    event.preventDefault();
    onValue(next.value);
    list.current?.querySelector<HTMLElement>(`[data-value="${next.value}"]`)?.focus();
  };
  return (
    <>
      <div ref={list} class="tabs" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
        {options.map((option) => (
          <button
            type="button"
            role="tab"
            key={option.value}
            data-value={option.value}
            id={`${id}-${option.value}`}
            aria-selected={option.value === value ? "true" : "false"}
            aria-controls={`${id}-panel`}
            tabIndex={option.value === value ? 0 : -1}
            onClick={() => onValue(option.value)}
          >
            {option.label}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${value}`}>
        {children}
      </div>
    </>
  );
}
