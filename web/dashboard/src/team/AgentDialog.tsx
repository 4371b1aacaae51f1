import type { Agent, AgentUpdate, Role, Visibility } from "@hovor/protocol";
import { Button, Dialog, PasswordField, SelectField, showToast, TextField } from "@hovor/ui";
import { useState } from "preact/hooks";

import { explain, RequestError } from "../api";
import { useDesk, useDeskState, useMe } from "../desk";
import { emailError, FormError, passwordError, requiredError, shortestPassword, useSubmit } from "../form";
import { t } from "../text";
import { LanguagesField } from "./LanguagesField";
import { rolesToGive, whyNotChangeRole } from "./rights";

export interface AgentDialogProps {
  /** Who is changed; a new colleague when absent. */
  readonly agent?: Agent | undefined;
  readonly onClose: () => void;
}

const nobody = { name: "", email: "", role: "agent" as Role, job_title: "", motto: "" };

const visibilities = ["all", "group", "own"] as const satisfies readonly Visibility[];

/** Makes a colleague an agent, or changes one. */
export function AgentDialog({ agent, onClose }: AgentDialogProps) {
  const { api } = useDesk();
  const me = useMe();
  const agents = [...useDeskState().agents.values()];
  const [values, setValues] = useState({
    ...(agent ?? nobody),
    visibility: agent?.visibility ?? "all",
    languages: agent?.languages ?? [],
    password: "",
  });
  const [isChecked, setChecked] = useState(false);
  const set = (name: "name" | "email" | "password" | "job_title" | "motto") => (value: string) =>
    setValues({ ...values, [name]: value });

  const fixedRole = agent && whyNotChangeRole(me, agent, agents);
  const roles = fixedRole ? [values.role] : rolesToGive(me);
  const needsPassword = !agent || values.password !== "";
  const wrong = {
    name: requiredError(values.name),
    email: emailError(values.email),
    password: needsPassword ? passwordError(values.password) : undefined,
  };

  const { isBusy, error, onSubmit } = useSubmit(async () => {
    setChecked(true);
    if (Object.values(wrong).some(Boolean)) return;
    const told = {
      name: values.name.trim(),
      email: values.email.trim(),
      role: values.role,
      job_title: values.job_title.trim(),
      motto: values.motto.trim(),
    };
    const { visibility, languages } = values;
    if (agent) {
      const all = { ...told, visibility, languages, password: values.password };
      await api.updateAgent(agent.id, changesOf(agent, all));
    } else {
      const made = await api.createAgent({ ...told, password: values.password });
      if (visibility !== "all" || languages.length > 0) await api.updateAgent(made.id, { visibility, languages });
    }
    showToast({ text: t(agent ? "saved" : "team.added", { name: told.name }) });
    onClose();
  }, explainAgent);

  const shown = (text: string | undefined) => (isChecked ? text : undefined);
  return (
    <Dialog
      title={agent ? t("team.editTitle", { name: agent.name }) : t("team.add")}
      closeLabel={t("close")}
      onClose={onClose}
    >
      <form class="form" noValidate onSubmit={onSubmit}>
        <FormError text={error} />
        <TextField
          label={t("field.name")}
          maxLength={255}
          value={values.name}
          onValue={set("name")}
          error={shown(wrong.name)}
        />
        <TextField
          label={t("field.email")}
          type="email"
          autoComplete="off"
          maxLength={255}
          value={values.email}
          onValue={set("email")}
          error={shown(wrong.email)}
        />
        <PasswordField
          label={agent ? t("field.newPassword") : t("field.password")}
          autoComplete="new-password"
          maxLength={200}
          showLabel={t("show")}
          hideLabel={t("hide")}
          help={agent ? t("team.passwordKept") : t("team.passwordTell", { count: shortestPassword })}
          value={values.password}
          onValue={set("password")}
          error={shown(wrong.password)}
        />
        <SelectField
          label={t("team.role")}
          value={values.role}
          options={roles.map((role) => ({ value: role, label: t(`role.${role}`) }))}
          disabled={Boolean(fixedRole)}
          help={fixedRole ? t(fixedRole) : t(`role.${values.role}Means`)}
          onValue={(role) => setValues({ ...values, role })}
        />
        {values.role === "agent" && (
          <SelectField
            label={t("visibility.title")}
            value={values.visibility}
            options={visibilities.map((one) => ({ value: one, label: t(`visibility.${one}`) }))}
            help={t(`visibility.${values.visibility}Means`)}
            onValue={(visibility) => setValues({ ...values, visibility })}
          />
        )}
        <LanguagesField
          help={t("languages.help")}
          value={values.languages}
          onValue={(languages) => setValues({ ...values, languages: [...languages] })}
        />
        <TextField
          label={t("field.jobTitle")}
          maxLength={255}
          placeholder={t("field.jobTitleExample")}
          value={values.job_title}
          onValue={set("job_title")}
        />
        <TextField label={t("field.motto")} maxLength={500} value={values.motto} onValue={set("motto")} />
        <div class="acts end">
          <Button onClick={onClose}>{t("cancel")}</Button>
          <Button type="submit" kind="main" busy={isBusy}>
            {agent ? t("save") : t("team.add")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

type Told = Required<Omit<AgentUpdate, "is_active">>;

/** Only what is different: what is absent stays as it is. */
function changesOf(agent: Agent, told: Told): AgentUpdate {
  const { password, ...rest } = told;
  const before = { ...agent, visibility: agent.visibility ?? "all", languages: agent.languages ?? [] };
  const isSame = (name: string, value: unknown) =>
    JSON.stringify(before[name as keyof Agent]) === JSON.stringify(value);
  const changed = Object.entries(rest).filter(([name, value]) => !isSame(name, value));
  return { ...Object.fromEntries(changed), ...(password && { password }) };
}

function explainAgent(error: unknown): string {
  return error instanceof RequestError && error.code === "conflict" ? t("team.emailTaken") : explain(error);
}
