/** What the object has by itself, and not from a prototype, on which a page may have put anything. */
export function own(object: unknown, name: string): unknown {
  return object && Object.hasOwn(object, name) ? (object as Record<string, unknown>)[name] : undefined;
}
