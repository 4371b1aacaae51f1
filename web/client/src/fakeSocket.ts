import type { Socket } from "./socket";

/** For tests: a socket whose other end is the test. */
export class FakeSocket<Command, Event> implements Socket {
  onopen: (() => void) | null = null;
  onmessage: ((event: { readonly data: unknown }) => void) | null = null;
  onclose: ((event: { readonly code: number }) => void) | null = null;
  isClosed = false;
  sent: Command[] = [];

  send(data: string): void {
    this.sent.push(JSON.parse(data) as Command);
  }

  close(): void {
    this.isClosed = true;
  }

  accept(): void {
    this.onopen?.();
  }

  receive(event: Event): void {
    this.onmessage?.({ data: JSON.stringify(event) });
  }

  receiveText(data: string): void {
    this.onmessage?.({ data });
  }

  break(code = 1006): void {
    this.onclose?.({ code });
  }

  ofType(type: string): Command[] {
    return this.sent.filter((command) => (command as { type: string }).type === type);
  }
}

/** For tests: opens sockets and keeps them, the latest last. */
export class FakeServer<Command, Event> {
  sockets: FakeSocket<Command, Event>[] = [];

  readonly open = (): Socket => {
    const socket = new FakeSocket<Command, Event>();
    this.sockets.push(socket);
    return socket;
  };

  get latest(): FakeSocket<Command, Event> {
    const socket = this.sockets.at(-1);
    if (!socket) throw new Error("no socket was opened");
    return socket;
  }
}
