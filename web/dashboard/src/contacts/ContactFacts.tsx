import type { Visitor } from "@hovor/protocol";
import { Button, PencilIcon, TextField } from "@hovor/ui";
import { useState } from "preact/hooks";

import { Known } from "../about";
import { useDesk } from "../desk";
import { emailError, FormError, useSubmit } from "../form";
import { t } from "../text";
import { update } from "./actions";

export interface ContactFactsProps {
  readonly visitor: Visitor;
  readonly name: string;
}

/** Who a contact is, to be read, and to be corrected where it stands. */
export function ContactFacts({ visitor, name }: ContactFactsProps) {
  const [isEditing, setEditing] = useState(false);
  if (isEditing) return <FactsForm visitor={visitor} name={name} onDone={() => setEditing(false)} />;
  return (
    <div class="editable">
      <Known visitor={visitor} marksUnverified />
      <Button kind="plain" size="s" icon={<PencilIcon />} onClick={() => setEditing(true)}>
        {t("contact.edit")}
      </Button>
    </div>
  );
}

interface FactsFormProps extends ContactFactsProps {
  readonly onDone: () => void;
}

function FactsForm({ visitor, name, onDone }: FactsFormProps) {
  const desk = useDesk();
  const [before] = useState({ name: visitor.name ?? "", email: visitor.email ?? "", phone: visitor.phone ?? "" });
  const [values, setValues] = useState(before);
  const [isChecked, setChecked] = useState(false);
  const set = (field: keyof typeof values) => (value: string) => setValues({ ...values, [field]: value });
  const wrong = values.email.trim() && values.email !== before.email ? emailError(values.email) : undefined;

  const { isBusy, error, onSubmit } = useSubmit(async () => {
    setChecked(true);
    if (wrong) return;
    const after = { name: values.name.trim(), email: values.email.trim(), phone: values.phone.trim() };
    await update(desk, visitor.id, after.name || name, before, after);
    onDone();
  });
  return (
    <section>
      <form
        class="form"
        noValidate
        onSubmit={onSubmit}
        onKeyDown={(event) => {
          if (event.key !== "Escape") return;
          event.preventDefault();
          event.stopPropagation();
          onDone();
        }}
      >
        <FormError text={error} />
        <TextField
          label={t("about.name")}
          autoComplete="off"
          maxLength={255}
          value={values.name}
          onValue={set("name")}
          inputRef={focus}
        />
        <TextField
          label={t("about.email")}
          autoComplete="off"
          autoCapitalize="none"
          maxLength={255}
          value={values.email}
          onValue={set("email")}
          error={isChecked ? wrong : undefined}
        />
        <TextField
          label={t("about.phone")}
          autoComplete="off"
          maxLength={50}
          value={values.phone}
          onValue={set("phone")}
          help={t("contact.editHelp")}
        />
        <div class="acts end">
          <Button size="s" onClick={onDone}>
            {t("cancel")}
          </Button>
          <Button size="s" kind="main" type="submit" busy={isBusy}>
            {t("save")}
          </Button>
        </div>
      </form>
    </section>
  );
}

const focus = (field: HTMLElement | null) => field?.focus();
