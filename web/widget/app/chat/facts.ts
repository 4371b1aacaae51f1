import type { ToBox } from "../../bridge/toBox";

/** A value that a site gave, with the name that agents are to read. */
export interface LabelledValue {
  readonly label: string;
  readonly value: unknown;
}

/** What the site has said of its visitor, beside name, e-mail and phone. */
export interface VisitorFacts {
  readonly group: string;
  readonly variables: ReadonlyMap<string, LabelledValue>;

  /** To analytics, to marketing. Absent where the visitor was not asked. */
  readonly consents: ReadonlyMap<string, boolean>;
}

export type FactMessage = Extract<ToBox, { type: "group" | "variable" | "consent" }>;

export const noFacts: VisitorFacts = { group: "", variables: new Map(), consents: new Map() };

const mostVariables = 100;

/** The facts with one more. A variable that has no room left, or no value, changes nothing. */
export function withFact(facts: VisitorFacts, message: FactMessage): VisitorFacts {
  switch (message.type) {
    case "group":
      return { ...facts, group: message.group };
    case "consent":
      return { ...facts, consents: new Map([...facts.consents, [message.kind, message.isGiven === "true"]]) };
    case "variable": {
      const { name, label, json } = message;
      const value = parse(json);
      const hasRoom = facts.variables.size < mostVariables || facts.variables.has(name);
      if (value === undefined || !hasRoom) return facts;
      return { ...facts, variables: new Map([...facts.variables, [name, { label, value }]]) };
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
