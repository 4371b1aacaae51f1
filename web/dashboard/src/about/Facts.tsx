import type { Page } from "@hovor/protocol";
import type { ComponentChildren } from "preact";

interface FactProps {
  readonly name: string;

  /** All of it, where the line is too short. */
  readonly title?: string;

  readonly children: ComponentChildren;
}

/** A line of a `dl` of class `facts`: what it is, and what is known. */
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

/** What a visitor's browser calls a page is no link unless it leads to the web. */
export function PageLine({ page }: { readonly page: Pick<Page, "url" | "title"> }) {
  const isLink = /^https?:/i.test(page.url);
  return (
    <p class="cut" title={page.url}>
      {isLink ? (
        <a href={page.url} target="_blank" rel="noopener noreferrer nofollow">
          {page.title || page.url}
        </a>
      ) : (
        page.title || page.url
      )}
    </p>
  );
}
