/**
 * Exits with `status` once all output is written. The exit is explicit because a restored cache leaves sockets open
 * that would keep Node alive for minutes.
 */
export async function endProcess(status: number): Promise<never> {
  await new Promise<void>((resolve) => process.stdout.write('', () => resolve()));
  process.exit(status);
}
