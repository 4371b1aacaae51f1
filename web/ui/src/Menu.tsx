import type { ComponentChildren } from "preact";
import { useEffect, useId, useLayoutEffect, useRef, useState } from "preact/hooks";

import { classes } from "./classes";
import { IconButton } from "./IconButton";
import { CheckIcon } from "./icons";
import { Keys } from "./Keys";

export interface MenuItem {
  readonly label: string;
  readonly icon?: ComponentChildren;
  readonly keys?: readonly string[];
  readonly isDangerous?: boolean;
  /** Chosen, or not, of several that exclude each other; absent where choosing does something. */
  readonly isOn?: boolean;
  /** Why it cannot be chosen now; it is then shown with this line and does nothing. */
  readonly refusal?: string | undefined;
  readonly onChoose: () => void;
}

export interface MenuProps {
  readonly label: string;
  readonly icon: ComponentChildren;
  readonly items: readonly MenuItem[];
  readonly isDisabled?: boolean;
}

/** A button that opens a list of actions. Arrow keys move, Enter chooses, Escape closes. */
export function Menu({ label, icon, items, isDisabled }: MenuProps) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <>
      <IconButton
        label={label}
        buttonRef={button}
        disabled={isDisabled}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {icon}
      </IconButton>
      {isOpen && <MenuList id={id} label={label} items={items} anchor={button.current} onClose={close} />}
    </>
  );
}

interface ListProps {
  readonly id: string;
  readonly label: string;
  readonly items: readonly MenuItem[];
  readonly anchor: HTMLElement | null;
  readonly onClose: () => void;
}

function MenuList({ id, label, items, anchor, onClose }: ListProps) {
  const list = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    if (!list.current || !anchor) return;
    const at = anchor.getBoundingClientRect();
    const own = list.current.getBoundingClientRect();
    const isMirrored = getComputedStyle(anchor).direction === "rtl";
    const left = isMirrored ? at.left : at.right - own.width;
    const below = at.bottom + own.height + 8 < innerHeight;
    list.current.style.top = `${below ? at.bottom + 4 : Math.max(8, at.top - own.height - 4)}px`;
    list.current.style.left = `${Math.max(8, Math.min(left, innerWidth - own.width - 8))}px`;
    choices(list.current)[0]?.focus();
  }, [anchor]);

  useEffect(() => {
    const onPointer = (event: Event) => {
      const target = event.target as Node;
      if (!list.current?.contains(target) && !anchor?.contains(target)) onClose();
    };
    document.addEventListener("pointerdown", onPointer, true);
    return () => document.removeEventListener("pointerdown", onPointer, true);
  }, [anchor, onClose]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (!list.current) return;
    const all = choices(list.current);
    const at = all.indexOf(document.activeElement as HTMLElement);
    const target = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key];
    if (target !== undefined) all.at(target % all.length)?.focus();
    else if (event.key === "Escape" || event.key === "Tab") onClose();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div class="menu open" role="menu" id={id} aria-label={label} tabIndex={-1} ref={list} onKeyDown={onKeyDown}>
      {items.map((item) => (
        <button
          type="button"
          {...roleOf(item)}
          tabIndex={-1}
          key={item.label}
          class={classes("it", item.isDangerous && "bad")}
          aria-disabled={item.refusal ? "true" : undefined}
          onClick={() => {
            if (item.refusal) return;
            onClose();
            item.onChoose();
          }}
        >
          {item.isOn === undefined ? item.icon : <span class="tick">{item.isOn && <CheckIcon />}</span>}
          <span class="grow">
            {item.label}
            {item.refusal && <span class="t12 faint block">{item.refusal}</span>}
          </span>
          {item.keys && <Keys keys={item.keys} />}
        </button>
      ))}
    </div>
  );
}

const roleOf = ({ isOn }: MenuItem) =>
  isOn === undefined ? ({ role: "menuitem" } as const) : ({ role: "menuitemradio", "aria-checked": isOn } as const);

function choices(list: HTMLElement): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>('[role^="menuitem"]')];
}
