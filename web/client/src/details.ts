import type {
  ConsentAnswer,
  SignedIdentity,
  Variable,
  VerifiedIdentity,
  Visitor,
  VisitorUpdate,
} from "@hovor/protocol";

/** What the visitor, and the site of its visitor, say of them. */
export type VisitorDetails = Omit<VisitorUpdate, "type">;

export const mostVariables = 100;

/** With more of them: of variables those of the same name, of consents those to the same are replaced. */
export function withDetails(known: VisitorDetails, more: VisitorDetails): VisitorDetails {
  const variables = replaced(known.variables, more.variables, (one) => one.name).slice(0, mostVariables);
  const consents = replaced(known.consents, more.consents, (one) => one.kind);
  return {
    ...known,
    ...more,
    ...(variables.length > 0 && { variables }),
    ...(consents.length > 0 && { consents }),
  };
}

/** Whether the server knows all of them. */
export function isKnown(
  { variables = [], consents = [], identity, ...words }: VisitorDetails,
  visitor: Visitor,
): boolean {
  const names = Object.keys(words) as (keyof typeof words)[];
  return (
    (!identity || isSameIdentity(identity, visitor.identity)) &&
    names.every((name) => words[name] === visitor[name]) &&
    variables.every((one) => visitor.variables?.some((other) => isSame(one, other))) &&
    consents.every((one) => visitor.consents?.some((other) => isSameAnswer(one, other)))
  );
}

function replaced<T>(known: readonly T[] = [], more: readonly T[] = [], keyOf: (one: T) => string): T[] {
  const byKey = new Map([...known, ...more].map((one) => [keyOf(one), one]));
  return [...byKey.values()];
}

const isSame = (one: Variable, other: Variable): boolean =>
  one.name === other.name &&
  one.kind === other.kind &&
  one.value === other.value &&
  (one.label ?? other.label) === other.label;

const isSameIdentity = (one: SignedIdentity, other: VerifiedIdentity | undefined): boolean =>
  one.user_id === other?.user_id && one.email === other.email;

const isSameAnswer = (one: ConsentAnswer, other: ConsentAnswer): boolean =>
  one.kind === other.kind &&
  one.is_given === other.is_given &&
  one.policy_url === other.policy_url &&
  one.policy_version === other.policy_version;
