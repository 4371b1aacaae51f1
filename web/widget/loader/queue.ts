import type { Call } from "./part";

/** What a page calls: `smartsupp("chat:open")`. */
export interface SmartsuppFunction {
  (...args: unknown[]): unknown;
  _?: unknown;
  vid?: string | undefined;
  getWidget?: (name?: string) => { render(): void };
}

/**
 * Takes over the page's `smartsupp` function and its queue: runs what waits in it, in order, and from
 * then on at once. Yields ours and, where there was one, the snippet's function, which the page may
 * hold on to: calls of either arrive here, but only ours can answer.
 */
export function takeOver(run: (call: Call) => unknown): readonly SmartsuppFunction[] {
  const safely = (args: ArrayLike<unknown>): unknown => {
    try {
      return run(Array.from(args));
    } catch (error) {
      setTimeout(() => {
        throw error; // the page's own callback failed: it is for the page to see, and stops nothing here
      });
      return undefined;
    }
  };

  const present: unknown = Reflect.get(window, "smartsupp");
  const stub = typeof present === "function" ? (present as SmartsuppFunction) : undefined;
  const queue: unknown[] = Array.isArray(stub?._) ? stub._ : [];
  const api: SmartsuppFunction = (...args) => safely(args);
  api._ = queue;
  Reflect.set(window, "smartsupp", api);

  const waiting = queue.splice(0);
  Object.defineProperty(queue, "push", {
    __proto__: null,
    configurable: true,
    value: (...calls: ArrayLike<unknown>[]) => {
      calls.forEach(safely);
      return 0;
    },
  } as PropertyDescriptor);
  for (const call of waiting) safely(call as ArrayLike<unknown>);
  return stub ? [api, stub] : [api];
}
