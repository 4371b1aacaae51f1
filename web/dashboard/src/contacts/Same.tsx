import type { Visitor } from "@hovor/protocol";
import { Banner, Button, Face, MergeIcon } from "@hovor/ui";

import { visitorName } from "../about";
import { useDesk, useDeskState } from "../desk";
import { pathOf } from "../place";
import { t } from "../text";
import { unmerge } from "./actions";
import type { Person } from "./useContact";

/** Who was merged into a contact, and can be parted from them. */
export function Same({ same }: { readonly same: readonly Visitor[] }) {
  if (same.length === 0) return null;
  return (
    <section>
      <h3 class="label">
        {t("contact.same")} <span class="faint num">{same.length}</span>
      </h3>
      <ul class="stack">
        {same.map((one) => (
          <SamePerson key={one.id} visitor={one} />
        ))}
      </ul>
    </section>
  );
}

function SamePerson({ visitor }: { readonly visitor: Visitor }) {
  const desk = useDesk();
  const { id, email } = visitor;
  const name = visitorName(visitor, id);
  return (
    <li class="row">
      <Face id={id} name={visitor.name ?? ""} size="s" />
      <span class="grow">
        <a class="cut block" dir="auto" href={pathOf({ name: "contacts", visitorId: id })}>
          {name}
        </a>
        {email && email !== name && <span class="cut block faint t12">{email}</span>}
      </span>
      <Button size="s" aria-label={t("merge.undoFor", { name })} onClick={() => void unmerge(desk, id, name)}>
        {t("merge.undo")}
      </Button>
    </li>
  );
}

/** That another contact stands for this one. */
export function SameAs({ person, name }: { readonly person: Person; readonly name: string }) {
  const desk = useDesk();
  const { visitors } = useDeskState();
  const { visitor, contact } = person;
  const { same_as: other } = contact;
  if (other === undefined) return null;
  const known = visitors.get(other);
  const named = known ? visitorName(known, other) : t("contact.sameUnknown");
  return (
    <section>
      <Banner tone="info" icon={<MergeIcon />} inset>
        <p>{t("contact.sameAs", { name: named })}</p>
        <p class="row wrap">
          <a href={pathOf({ name: "contacts", visitorId: other })}>{t("contact.toSame", { name: named })}</a>
          <Button size="s" onClick={() => void unmerge(desk, visitor.id, name)}>
            {t("merge.undo")}
          </Button>
        </p>
      </Banner>
    </section>
  );
}
