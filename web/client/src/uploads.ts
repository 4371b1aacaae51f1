import type { File as SentFile } from "@hovor/protocol";

import { delayBefore } from "./backoff";
import { newMessageId } from "./messageId";
import { Previews } from "./previews";
import type { SendFailure, SendNews } from "./sendFile";

/** A file that is not on the server yet. */
export interface Upload {
  /** Of the message that it becomes. */
  readonly id: string;

  /** Absent for a visitor, who has but one conversation. */
  readonly conversationId?: string;

  readonly file: File;

  /** In bytes. */
  readonly sent: number;

  /** Why it did not get there; absent while it is on its way or waits for its turn. */
  readonly failure?: SendFailure;
}

export interface UploadsOptions {
  /** Sends the bytes, and yields what stops it. Called anew for each try. */
  readonly send: (file: File, news: SendNews) => () => void;

  readonly onChange: (uploads: readonly Upload[]) => void;

  /** It is on the server: the message with this id may go. */
  readonly onDone: (upload: Upload, file: SentFile) => void;

  readonly random?: () => number;
}

const mostTries = 5;

/** In seconds. Who is asked to wait longer is asked to try again by hand. */
const longestWait = 60;

const passing: readonly SendFailure[] = ["offline", "rate_limited", "unavailable"];

/**
 * Brings files to the server one after the other, in the order of picking, so that their messages stand in that
 * order. What fails for a passing reason is tried again by itself; while the line is down everything waits.
 */
export class Uploads {
  readonly previews = new Previews();
  readonly #options: UploadsOptions;
  #uploads: readonly Upload[] = [];
  #isUp = false;
  #current: string | undefined;
  #stop: (() => void) | undefined;
  #tries = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: UploadsOptions) {
    this.#options = options;
  }

  add(files: readonly File[], conversationId?: string): void {
    const added = files.map((file) => ({
      id: newMessageId(),
      ...(conversationId && { conversationId }),
      file,
      sent: 0,
    }));
    for (const { id, file } of added) this.previews.add(id, file);
    this.#set([...this.#uploads, ...added]);
    this.#next();
  }

  /** Nobody wants it to be sent any more. */
  remove(id: string): void {
    if (this.#current === id) this.#interrupt();
    this.previews.remove(id);
    this.#drop(id);
    this.#next();
  }

  /** Again, after all that wait. */
  retry(id: string): void {
    const upload = this.#uploads.find((one) => one.id === id);
    if (!upload?.failure) return;
    const { failure: _, ...again } = upload;
    this.#set([...this.#uploads.filter((one) => one.id !== id), again]);
    this.#next();
  }

  /** Whether there is a connection: without one nothing is tried. */
  lineIs(isUp: boolean): void {
    const isBack = isUp && !this.#isUp;
    this.#isUp = isUp;
    if (!isBack) return;
    this.#tries = 0;
    if (this.#timer) this.#interrupt();
    this.#next();
  }

  clear(): void {
    this.#interrupt();
    this.previews.clear();
    this.#set([]);
  }

  #next(): void {
    const upload = this.#uploads.find((one) => !one.failure);
    if (!upload || this.#current || !this.#isUp) return;
    const { id, file } = upload;
    this.#current = id;
    this.#stop = this.#options.send(file, {
      onProgress: (sent) => this.#change(id, { sent: Math.min(sent, file.size) }),
      onDone: (sentFile) => {
        this.#release();
        this.#drop(id);
        this.#options.onDone(upload, sentFile);
        this.#next();
      },
      onFailure: (failure, retryAfter = 0) => this.#failed(id, failure, retryAfter),
    });
  }

  /** Those after it wait too: what holds it up would hold them up as well. */
  #failed(id: string, failure: SendFailure, retryAfter: number): void {
    this.#tries += 1;
    if (passing.includes(failure) && this.#tries < mostTries && retryAfter <= longestWait) {
      const { random = Math.random } = this.#options;
      this.#change(id, { sent: 0 });
      this.#stop = undefined;
      this.#timer = setTimeout(
        () => {
          this.#timer = this.#current = undefined;
          this.#next();
        },
        retryAfter * 1_000 || delayBefore(this.#tries - 1, 0, random()),
      );
      return;
    }
    this.#release();
    this.#change(id, { sent: 0, failure });
    this.#next();
  }

  #interrupt(): void {
    this.#stop?.();
    clearTimeout(this.#timer);
    this.#release();
  }

  #release(): void {
    this.#stop = this.#current = this.#timer = undefined;
    this.#tries = 0;
  }

  #change(id: string, change: Partial<Upload>): void {
    this.#set(this.#uploads.map((one) => (one.id === id ? { ...one, ...change } : one)));
  }

  #drop(id: string): void {
    this.#set(this.#uploads.filter((one) => one.id !== id));
  }

  #set(uploads: readonly Upload[]): void {
    this.#uploads = uploads;
    this.#options.onChange(uploads);
  }
}
