/** What a page calls: `smartsupp("chat:open")`. */
export interface SmartsuppFunction {
  (...args: unknown[]): void;
  _?: unknown;
  vid?: string;
  getWidget?: (name?: string) => { render(): void };
}

type Page = Window & { smartsupp?: unknown };

/**
 * Takes over the page's `smartsupp` function and its queue: runs what waits in it, in order, and from
 * then on at once. The snippet's function stays the same object, since the page may hold on to it.
 */
export function takeOver(run: (args: readonly unknown[]) => void): SmartsuppFunction {
  const safely = (args: ArrayLike<unknown>): void => {
    try {
      run(Array.from(args));
    } catch (error) {
      setTimeout(() => {
        throw error; // the page's own callback failed: it is for the page to see, and stops nothing here
      });
    }
  };

  const page = window as unknown as Page;
  const stub = typeof page.smartsupp === "function" ? (page.smartsupp as SmartsuppFunction) : undefined;
  const api: SmartsuppFunction = stub && Array.isArray(stub._) ? stub : (...args) => safely(args);
  const queue: unknown[] = Array.isArray(api._) ? api._ : [];
  api._ = queue;
  if (api !== stub) page.smartsupp = api;

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
  return api;
}
