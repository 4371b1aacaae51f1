import type { AskedBefore } from "@hovor/protocol";

import { own } from "../../own";

/** One question of a form. */
export interface Field {
  readonly kind: "text" | "email" | "tel" | "textarea" | "select" | "checkbox";
  readonly name: string;

  /** Empty where it is one that the chat box has words for. */
  readonly label: string;

  readonly isRequired: boolean;

  /** What it begins with; of a checkbox "true" or nothing. */
  readonly value: string;

  readonly items: readonly (readonly [value: string, label: string])[];
}

export interface PrivacyNotice {
  /** Of the site's policy; empty where there is none to show. */
  readonly url: string;

  /** Nobody writes without a tick. */
  readonly isRequired: boolean;

  /** Of the policy, in the site's words; empty where it has none. Another one is asked about anew. */
  readonly version: string;
}

const mostControls = 20;
const mostItems = 100;
const longestName = 255;
const longestVersion = 64;
const longestUrl = 2_000;

const kinds: Readonly<Record<string, Field["kind"]>> = { select: "select", checkbox: "checkbox", textarea: "textarea" };
const field = (kind: Field["kind"], name: string): Field => ({
  kind,
  name,
  label: "",
  isRequired: true,
  value: "",
  items: [],
});

export const emailField = field("email", "email");

/** The questions that the account has its visitors asked. */
export function askedFields(asked: AskedBefore): Field[] {
  const fields = [field("text", "name"), emailField, field("tel", "phone")];
  return fields.flatMap((one) => {
    const demand = asked[one.name as keyof AskedBefore];
    return demand === "off" ? [] : [{ ...one, isRequired: demand === "required" }];
  });
}

interface Questions {
  readonly hasName: boolean;
  readonly hasEmail: boolean;

  /** As the site describes them, whatever that is. */
  readonly controls: unknown;
}

/** The questions of a form. What is none is left out. */
export function readFields({ hasName, hasEmail, controls }: Questions): Field[] {
  const added = Array.isArray(controls) ? controls.slice(0, mostControls).flatMap(readControl) : [];
  return [...(hasName ? [field("text", "name")] : []), ...(hasEmail ? [emailField] : []), ...added];
}

export function readPrivacyNotice(given: unknown, isRequired: boolean, version?: unknown): PrivacyNotice {
  const url = String(given ?? "");
  return {
    url: /^https?:\/\//i.test(url) ? url.slice(0, longestUrl) : "",
    isRequired,
    version: String(version ?? "")
      .trim()
      .slice(0, longestVersion),
  };
}

function readControl(control: unknown): Field[] {
  const name = own(control, "name");
  if (typeof name !== "string" || !name) return [];
  const value = own(control, "value");
  const kind = kinds[String(own(control, "xtype"))] ?? (/^(phone|number)$/.test(name) ? "tel" : "text");
  return [
    {
      kind,
      name: name.slice(0, longestName),
      label: String(own(control, "label") ?? name).slice(0, longestName),
      isRequired: own(control, "required") === true,
      value: kind === "checkbox" ? (value === true ? "true" : "") : String(value ?? "").slice(0, longestName),
      items: readItems(own(control, "items")),
    },
  ];
}

function readItems(items: unknown): [string, string][] {
  if (!items || typeof items !== "object") return [];
  return Object.entries(items)
    .slice(0, mostItems)
    .map(([value, label]) => [value.slice(0, longestName), String(label).slice(0, longestName)]);
}
