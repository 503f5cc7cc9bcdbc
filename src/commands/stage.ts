import type { Host } from '../host/types.ts';

/** Runs one stage of a command: groups its log lines under `title` and logs its duration (`--verbose`). */
export async function stage<T>(host: Host, title: string, work: () => T | Promise<T>): Promise<T> {
  const start = host.clock.elapsed();
  return host.log.group(title, async () => {
    const value = await work();
    host.log.debug(`${title}: ${Math.round(host.clock.elapsed() - start)} ms`);
    return value;
  });
}
