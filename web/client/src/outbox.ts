import type { ErrorCode, File as SentFile } from "@hovor/protocol";

/** A message that the server has not confirmed yet. */
export interface Unsent {
  readonly id: string;

  /** Absent for a visitor, who has but one conversation. */
  readonly conversationId?: string;

  /** Empty where it is a file. */
  readonly text: string;

  /** What the visitor may answer by a button, beside the text. */
  readonly choices?: readonly string[];

  /** That is on the server already. */
  readonly file?: SentFile;

  readonly createdAt: number;

  /** Why the server refused it; absent while it is on its way. */
  readonly failure?: ErrorCode;
}

/**
 * Keeps, in the order of writing, what was written until the server has confirmed it. What was
 * refused stays too, until it is tried again or thrown away: words are never lost silently.
 */
export class Outbox {
  #entries: Unsent[];
  #onChange: (entries: readonly Unsent[]) => void;

  constructor(onChange: (entries: readonly Unsent[]) => void, entries: readonly Unsent[] = []) {
    this.#entries = [...entries];
    this.#onChange = onChange;
  }

  get entries(): readonly Unsent[] {
    return this.#entries;
  }

  /** What is to be sent, again or for the first time. */
  get pending(): readonly Unsent[] {
    return this.#entries.filter((entry) => !entry.failure);
  }

  add(entry: Unsent): void {
    this.#set([...this.#entries, entry]);
  }

  /** It is stored, or nobody wants it any more. */
  remove(id: string): void {
    if (this.#has(id)) this.#set(this.#entries.filter((entry) => entry.id !== id));
  }

  fail(id: string, failure: ErrorCode): void {
    if (this.#has(id)) this.#set(this.#entries.map((entry) => (entry.id === id ? { ...entry, failure } : entry)));
  }

  /** The entry to send again, at the end of the queue, or undefined if there is none. */
  retry(id: string): Unsent | undefined {
    const entry = this.#entries.find((one) => one.id === id);
    if (!entry) return undefined;

    const { failure: _, ...again } = entry;
    this.#set([...this.#entries.filter((one) => one.id !== id), again]);
    return again;
  }

  #has(id: string): boolean {
    return this.#entries.some((entry) => entry.id === id);
  }

  #set(entries: Unsent[]): void {
    this.#entries = entries;
    this.#onChange(entries);
  }
}

/** Whether something that was kept is an entry still: others may write where it was. */
export function isUnsent(kept: unknown): kept is Unsent {
  const { id, text, file, choices = [] } = (kept ?? {}) as Partial<Unsent>;
  if (!Array.isArray(choices)) return false;
  const needed = [id, text, ...choices, ...(file === undefined ? [] : [file?.id, file?.name])];
  return needed.every((one) => typeof one === "string");
}

/** What of an entry is the message: words, perhaps with answers to pick, or a file. */
export const contentOf = ({ text, choices, file }: Unsent) =>
  file ? { file_id: file.id } : { text, ...(choices && { choices }) };
