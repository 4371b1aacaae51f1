import type { Message } from "@hovor/protocol";

/**
 * The place in one conversation up to which its messages are known. Lets each message through once
 * and in order, whatever way it came, and knows when one is missing.
 */
export class History {
  #firstSeq = 0;
  #lastSeq = 0;
  #seenSeq = 0;

  /** Of the earliest and the last known message, 0 for none. */
  get firstSeq(): number {
    return this.#firstSeq;
  }
  get lastSeq(): number {
    return this.#lastSeq;
  }

  /** Messages exist that could not be let through, because one before them is missing. */
  get hasGap(): boolean {
    return this.#seenSeq > this.#lastSeq;
  }

  /** Starts at the first message of the last page; what is before it can be asked for later. */
  begin(first: Message | undefined): void {
    this.#lastSeq = first ? first.seq - 1 : 0;
  }

  /** Those of the messages that come next; the others are seen already, or come after a gap. */
  take(messages: readonly Message[]): readonly Message[] {
    return messages.filter((message) => {
      this.#seenSeq = Math.max(this.#seenSeq, message.seq);
      if (message.seq !== this.#lastSeq + 1) return false;
      this.#lastSeq = message.seq;
      this.#firstSeq ||= message.seq;
      return true;
    });
  }

  /** Those of the page that end where the known ones begin. */
  takeEarlier(page: readonly Message[]): readonly Message[] {
    const earlier = page.filter((message) => message.seq < this.#firstSeq);
    if (earlier.at(-1)?.seq !== this.#firstSeq - 1) return [];
    this.#firstSeq = earlier[0]?.seq ?? this.#firstSeq;
    return earlier;
  }

  /** The server says that there is nothing more: what was seen after the gap was an error. */
  acceptGap(): void {
    this.#seenSeq = this.#lastSeq;
  }
}
