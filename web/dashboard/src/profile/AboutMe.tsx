import { Button, showToast, TextField } from "@hovor/ui";
import { useState } from "preact/hooks";

import { useDesk, useMe } from "../desk";
import { FormError, requiredError, useSubmit } from "../form";
import { t } from "../text";

/** Name, job title and motto: what colleagues and visitors see. */
export function AboutMe() {
  const { api } = useDesk();
  const me = useMe();
  const [name, setName] = useState(me.name);
  const [jobTitle, setJobTitle] = useState(me.job_title);
  const [motto, setMotto] = useState(me.motto);
  const isChanged = name !== me.name || jobTitle !== me.job_title || motto !== me.motto;

  const { isBusy, error, onSubmit } = useSubmit(async () => {
    if (requiredError(name)) return;
    await api.updateMe({ name: name.trim(), job_title: jobTitle.trim(), motto: motto.trim() });
    showToast({ text: t("saved") });
  });
  return (
    <form class="form" noValidate onSubmit={onSubmit}>
      <FormError text={error} />
      <TextField
        label={t("field.name")}
        autoComplete="name"
        maxLength={255}
        value={name}
        onValue={setName}
        error={requiredError(name)}
      />
      <TextField
        label={t("field.jobTitle")}
        autoComplete="organization-title"
        maxLength={255}
        placeholder={t("field.jobTitleExample")}
        value={jobTitle}
        onValue={setJobTitle}
      />
      <TextField
        label={t("field.motto")}
        maxLength={500}
        placeholder={t("field.mottoExample")}
        value={motto}
        onValue={setMotto}
      />
      <div class="acts">
        <Button type="submit" kind="main" busy={isBusy} disabled={!isChanged}>
          {t("save")}
        </Button>
      </div>
    </form>
  );
}
