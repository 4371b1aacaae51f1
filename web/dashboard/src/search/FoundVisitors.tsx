import type { Visitor } from "@hovor/protocol";
import { Face } from "@hovor/ui";
import { useEffect, useState } from "preact/hooks";

import { visitorName } from "../about";
import { useDesk } from "../desk";
import { pathOf } from "../place";
import { t } from "../text";

const most = 6;

/** Visitors whom the words fit. Where that is not to be known, the messages below say why. */
export function FoundVisitors({ words }: { readonly words: string }) {
  const { pages } = useDesk();
  const [visitors, setVisitors] = useState<readonly Visitor[]>([]);

  useEffect(() => {
    let isWanted = true;
    const show = (found: readonly Visitor[]) => isWanted && setVisitors(found);
    if (words) void pages.findVisitors(words).then(show, () => show([]));
    else show([]);
    return () => {
      isWanted = false;
    };
  }, [pages, words]);

  if (visitors.length === 0) return null;
  return (
    <section>
      <h2 class="label">{t("search.people")}</h2>
      <ul class="found-people">
        {visitors.slice(0, most).map((visitor) => (
          <li key={visitor.id}>
            <a class="card found-person" href={pathOf({ name: "contacts", visitorId: visitor.id })}>
              <Face id={visitor.id} name={visitor.name ?? ""} />
              <span class="grow">
                <b class="cut block" dir="auto">
                  {visitorName(visitor, visitor.id)}
                </b>
                <span class="faint t12 cut block">
                  {visitor.name ? (visitor.email ?? visitor.phone) : visitor.phone}
                </span>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
