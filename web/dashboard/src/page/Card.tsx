import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";

export interface CardProps {
  readonly title: string;
  /** Addresses that lead here end with # and this. */
  readonly anchor?: string;
  readonly lead?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** One matter of a page of settings. */
export function Card({ title, anchor, lead, children }: CardProps) {
  const id = useId();
  const card = useRef<HTMLElement>(null);

  useEffect(() => {
    if (!anchor || location.hash !== `#${anchor}`) return;
    card.current?.scrollIntoView?.();
    card.current?.focus({ preventScroll: true });
  }, [anchor]);

  return (
    <section ref={card} id={anchor} tabIndex={-1} class="card settings" aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {lead && <p class="dim t13">{lead}</p>}
      </header>
      <div class="settings-in">{children}</div>
    </section>
  );
}
