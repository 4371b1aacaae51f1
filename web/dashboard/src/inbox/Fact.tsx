import type { ComponentChildren } from "preact";

interface FactProps {
  readonly name: string;

  /** All of it, where the line is too short. */
  readonly title?: string;

  readonly children: ComponentChildren;
}

/** A line of a list of facts: what it is, and what is known. */
export function Fact({ name, title, children }: FactProps) {
  return (
    <>
      <dt class="cut" title={name}>
        {name}
      </dt>
      <dd title={title} dir="auto">
        {children}
      </dd>
    </>
  );
}
