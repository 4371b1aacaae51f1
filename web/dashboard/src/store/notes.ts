import type { Note } from "@hovor/protocol";

/** With more of them, each once, in the order in which they stand. */
export function withNotes(notes: readonly Note[], more: readonly Note[] = []): readonly Note[] {
  if (more.length === 0) return notes;
  const byId = new Map([...notes, ...more].map((note) => [note.id, note]));
  return [...byId.values()].sort((a, b) => a.after_seq - b.after_seq || a.created_at - b.created_at);
}
