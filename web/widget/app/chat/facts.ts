import type { VisitorDetails } from "@hovor/client";
import type { ConsentKind } from "@hovor/protocol";

import type { ToBox } from "../../bridge/toBox";
import { parseJson } from "../json";
import { readVariable } from "./variables";

export type FactMessage = Extract<ToBox, { type: "group" | "identify" | "variable" | "consent" }>;

const longestGroup = 64;
const longestName = 255;
const longestSignature = 64;

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
      const variable = readVariable(message.name, parseJson(message.json));
      return variable && { variables: [variable] };
    }
  }
}
