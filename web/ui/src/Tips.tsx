import { useSignal } from "@preact/signals";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";

import { Keys } from "./Keys";

interface Tip {
  readonly of: HTMLElement;
  readonly text: string;
  readonly keys: readonly string[];
}

const delay = 400;

/**
 * Shows the name and the key of what the pointer rests on or the focus has reached: of any element with `data-tip`,
 * and `data-tip-keys` parted by spaces. One to a page. Those who listen have the names already.
 */
export function Tips() {
  const tip = useSignal<Tip | null>(null);

  useEffect(() => {
    let timer = 0;
    const hide = () => {
      clearTimeout(timer);
      tip.value = null;
    };
    const show = (event: Event) => {
      if (event instanceof PointerEvent && event.pointerType === "touch") return;
      const of = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-tip]") : null;
      if (of === tip.value?.of) return;
      hide();
      if (!of || (event.type === "focusin" && !of.matches(":focus-visible"))) return;
      timer = window.setTimeout(() => {
        tip.value = { of, text: of.dataset.tip ?? "", keys: of.dataset.tipKeys?.split(" ").filter(Boolean) ?? [] };
      }, delay);
    };
    const listened = [
      ["pointerover", show],
      ["focusin", show],
      ["focusout", hide],
      ["pointerdown", hide],
      ["keydown", hide],
      ["scroll", hide],
    ] as const;
    for (const [name, listener] of listened) document.addEventListener(name, listener, true);
    return () => {
      hide();
      for (const [name, listener] of listened) document.removeEventListener(name, listener, true);
    };
  }, [tip]);

  return tip.value && <TipBox tip={tip.value} />;
}

function TipBox({ tip }: { readonly tip: Tip }) {
  const box = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    if (!box.current) return;
    box.current.showPopover?.(); // above everything, open dialogs too
    const of = tip.of.getBoundingClientRect();
    const own = box.current.getBoundingClientRect();
    const below = of.bottom + 8 + own.height < innerHeight;
    const middle = of.left + of.width / 2 - own.width / 2;
    box.current.style.top = `${below ? of.bottom + 6 : of.top - own.height - 6}px`;
    box.current.style.left = `${Math.max(8, Math.min(middle, innerWidth - own.width - 8))}px`;
  }, [tip]);

  return (
    <div class="tip open" ref={box} popover="manual" aria-hidden="true">
      {tip.text}
      <Keys keys={tip.keys} />
    </div>
  );
}
