/** Runs while no other tab of the site does so. Where there are no locks, or the browser refuses them, it does not wait. */
export async function alone(name: string, run: () => void): Promise<void> {
  const locks = Reflect.get(navigator, "locks") as LockManager | undefined;
  if (locks) await locks.request(name, run).catch(run);
  else run();
}
