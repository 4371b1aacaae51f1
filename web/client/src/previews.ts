/** What the server takes for pictures: others are not drawn here either. */
const pictures = /^image\/(jpeg|png|gif|webp)$/;

/** Pictures that were picked here, to be looked at until the server's own are there. */
export class Previews {
  readonly #urls = new Map<string, string>();

  /** By the id of the message that it becomes. */
  of(id: string): string | undefined {
    return this.#urls.get(id);
  }

  add(id: string, file: File): void {
    if (pictures.test(file.type)) this.#urls.set(id, URL.createObjectURL(file));
  }

  /** Nobody looks at it any more. */
  remove(id: string): void {
    const url = this.#urls.get(id);
    if (url) URL.revokeObjectURL(url);
    this.#urls.delete(id);
  }

  clear(): void {
    for (const id of [...this.#urls.keys()]) this.remove(id);
  }
}
