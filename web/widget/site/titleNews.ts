import { isHidden, listen, setTitle, title } from "../page";

/** While the page is not looked at, its title begins with what is new. */
export class TitleNews {
  #news = "";
  #original = "";
  #ours = "";

  constructor() {
    listen("visibilitychange", () => this.tell(this.#news));
  }

  /** An empty text for nothing new. */
  tell(news: string): void {
    this.#news = news;
    if (this.#ours && title() === this.#ours) setTitle(this.#original); // else the page has set another one
    this.#ours = "";
    if (!news || !isHidden()) return;
    this.#original = title();
    setTitle(`(${news}) ${this.#original}`);
    this.#ours = title();
  }
}
