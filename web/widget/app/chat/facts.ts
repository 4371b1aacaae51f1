import type { VisitorDetails } from "@hovor/client";
import type { ConsentKind, Variable } from "@hovor/protocol";

import type { ToBox } from "../../bridge/toBox";

export type FactMessage = Extract<ToBox, { type: "group" | "identify" | "variable" | "consent" }>;

const longestGroup = 64;
const longestName = 255;
const longestSignature = 64;
const kinds: Readonly<Record<string, Variable["kind"]>> = { number: "number", boolean: "boolean" };

/** What a site has said of its visitor, for the server. Undefined for a variable that has no value. */
export function detailsOf(message: FactMessage): VisitorDetails | undefined {
  switch (message.type) {
    case "group":
      return { group: message.group.slice(0, longestGroup) };
    case "identify": {
      const email = message.email.slice(0, longestName);
      const signature = message.signature.slice(0, longestSignature);
      return { identity: { user_id: message.userId.slice(0, longestName), ...(email && { email }), signature } };
    }
    case "consent":
      return { consents: [{ kind: message.kind as ConsentKind, is_given: message.isGiven === "true" }] };
    case "variable": {
      const { name, label, json } = message;
      const value = parse(json);
      if (value === undefined || value === null) return undefined;
      const text = typeof value === "string" ? value : json;
      return { variables: [{ name, label, kind: kinds[typeof value] ?? "text", value: text }] };
    }
  }
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
