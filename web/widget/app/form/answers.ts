import type { VisitorDetails } from "@hovor/client";
import type { ConsentAnswer, Variable } from "@hovor/protocol";

import type { Field, PrivacyNotice } from "./fields";

export type Answers = Readonly<Record<string, string>>;

/** What is wrong with an answer. */
export type Fault = "missing" | "no_email";

const said = ["name", "email", "phone", "group"] as const;

export function faultOf(field: Field, answer: string): Fault | undefined {
  if (!answer.trim()) return field.isRequired ? "missing" : undefined;
  return field.kind === "email" && !/^[^\s@]+@[^\s@]+$/.test(answer.trim()) ? "no_email" : undefined;
}

/** The answers in the server's words: who the visitor is, the site's own questions as variables, what they agreed to. */
export function detailsOf(fields: readonly Field[], answers: Answers, agreedTo?: PrivacyNotice): VisitorDetails {
  const given = fields.flatMap((field) => {
    const answer = (answers[field.name] ?? "").trim();
    return answer ? [{ ...field, name: field.name === "number" ? "phone" : field.name, answer }] : [];
  });
  const variables = given.filter(({ name }) => !said.some((one) => one === name)).map(variableOf);
  const words = given.filter(({ name }) => said.some((one) => one === name)).map(({ name, answer }) => [name, answer]);
  return {
    ...Object.fromEntries(words),
    ...(variables.length > 0 && { variables }),
    ...(agreedTo && { consents: [consentTo(agreedTo)] }),
  };
}

const consentTo = ({ url, version }: PrivacyNotice): ConsentAnswer => ({
  kind: "privacy",
  is_given: true,
  ...(url && { policy_url: url }),
  ...(version && { policy_version: version }),
});

function variableOf({ kind, name, label, answer, items }: Field & { answer: string }): Variable {
  const isTick = kind === "checkbox";
  const value = items.find(([one]) => one === answer)?.[1] ?? answer;
  return { name, label, kind: isTick ? "boolean" : "text", value };
}
