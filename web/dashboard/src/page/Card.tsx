import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";

export interface CardProps {
  readonly title: string;
  readonly lead?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** One matter of a page of settings. */
export function Card({ title, lead, children }: CardProps) {
  const id = useId();
  return (
    <section class="card settings" aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {lead && <p class="dim t13">{lead}</p>}
      </header>
      <div class="settings-in">{children}</div>
    </section>
  );
}
