import type { ComponentChildren } from "preact";

export interface PageProps {
  readonly title: string;
  /** At the end of the title's line. */
  readonly actions?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A page of its own beside the rail: a title and a body that scrolls. */
export function Page({ title, actions, children }: PageProps) {
  return (
    <main class="sheet page">
      <header class="title">
        <h1>{title}</h1>
        {actions && <div class="push row">{actions}</div>}
      </header>
      <div class="body">{children}</div>
    </main>
  );
}
