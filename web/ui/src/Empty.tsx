import type { ComponentChildren } from "preact";

const drawings = {
  inbox: "M8 38l8-22h32l8 22v14H8zM8 38h14l4 6h12l4-6h14M26 26h12M28 31h8",
  cup: "M14 34a18 18 0 0 0 36 0zM50 37h3a6 6 0 0 1 0 12h-6M24 26c-3-4 3-6 0-11M34 26c-3-4 3-6 0-11",
  search: "M28 44a16 16 0 1 0 0-32 16 16 0 0 0 0 32zM40 40l14 14M22 28h12",
  bubble: "M8 12h48v34H34L22 56V46H8zM20 24h24M20 33h14",
  gone: "M8 14h48v36H8zM8 23h48M27 32l10 10M37 32L27 42",
} as const;

export interface EmptyProps {
  readonly art: keyof typeof drawings;
  readonly title: string;
  /** It is all there is on the page. */
  readonly isWholePage?: boolean;
  readonly children?: ComponentChildren;
}

/** A place with nothing in it: what that means, and what to do next. */
export function Empty({ art, title, isWholePage, children }: EmptyProps) {
  const Title = isWholePage ? "h1" : "h2";
  return (
    <div class="empty">
      <svg class="art" viewBox="0 0 64 64" aria-hidden="true">
        <path d={drawings[art]} />
      </svg>
      <Title>{title}</Title>
      {children}
    </div>
  );
}
