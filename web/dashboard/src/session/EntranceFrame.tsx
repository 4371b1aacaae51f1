import { Mark } from "@hovor/ui";
import type { ComponentChildren } from "preact";

export interface EntranceFrameProps {
  readonly title: string;
  readonly lead?: string;
  readonly children: ComponentChildren;
  /** Under the card. */
  readonly below?: ComponentChildren;
}

/** The page before one is signed in: the sign, a card, a line under it. */
export function EntranceFrame({ title, lead, children, below }: EntranceFrameProps) {
  return (
    <main class="entrance">
      <div class="entrance-in">
        <p class="entrance-mark">
          <Mark />
          <b class="t20">Hovor</b>
        </p>
        <div class="card entrance-card">
          <div class="stack tight">
            <h1 class="t20">{title}</h1>
            {lead && <p class="dim">{lead}</p>}
          </div>
          {children}
        </div>
        {below && <p class="t13 dim entrance-below">{below}</p>}
      </div>
    </main>
  );
}
