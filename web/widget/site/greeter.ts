import type { ChatBox as Appearance } from "@hovor/protocol";

import { own } from "../own";
import { greeting } from "./greeting";
import type { Texts } from "./texts";

const greetAfter = 2_000;

/** Whether, when and with which words visitors are greeted who have not looked at the chat box yet. */
export class Greeter {
  readonly #appearance: Appearance;
  readonly #base: string;
  readonly #put: (bubble: HTMLElement) => void;
  readonly #answer: (isWelcome: boolean) => void;
  #words = "";
  #texts: Texts | undefined;
  #bubble: HTMLElement | undefined;
  #isDone = false;

  /** `answer` is told whether the visitor opened the greeting, or sent it away. */
  constructor(
    appearance: Appearance,
    base: string,
    put: (bubble: HTMLElement) => void,
    answer: (isWelcome: boolean) => void,
  ) {
    this.#appearance = appearance;
    this.#base = base;
    this.#put = put;
    this.#answer = answer;
  }

  wait(): void {
    setTimeout(() => this.#draw(), greetAfter);
  }

  speak(texts: Texts): void {
    this.#texts = texts;
    if (this.#bubble) this.#draw();
  }

  /** What the site would rather have said: a `text`, or a `title` with a `desc`. */
  say(given: unknown): void {
    const text = own(given, "text") ?? own(given, "desc");
    if (typeof text !== "string") return;
    this.#words = text.slice(0, 500);
    if (this.#bubble) this.#draw();
  }

  /** The visitor has looked. */
  end(): void {
    this.#isDone = true;
    this.#bubble?.remove();
    this.#bubble = undefined;
  }

  #draw(): void {
    if (this.#isDone || !this.#texts) return;
    const shown = greeting(
      { ...this.#appearance, greeting: this.#words },
      this.#texts,
      this.#base,
      () => this.#answer(true),
      () => this.#answer(false),
    );
    if (this.#bubble) this.#bubble.replaceWith(shown);
    else this.#put(shown);
    this.#bubble = shown;
  }
}
