/** An agent who went away while writing never says that they stopped. */
const forgetAfter = 8_000;

/** Who of the agents writes at the moment. */
export class Writers {
  #timers = new Map<string, ReturnType<typeof setTimeout>>();
  #onChange: (agentIds: readonly string[]) => void;

  constructor(onChange: (agentIds: readonly string[]) => void) {
    this.#onChange = onChange;
  }

  set(agentId: string, isTyping: boolean): void {
    clearTimeout(this.#timers.get(agentId));
    this.#timers.delete(agentId);
    if (isTyping) {
      this.#timers.set(
        agentId,
        setTimeout(() => this.set(agentId, false), forgetAfter),
      );
    }
    this.#onChange([...this.#timers.keys()]);
  }

  clear(): void {
    for (const agentId of [...this.#timers.keys()]) this.set(agentId, false);
  }
}
