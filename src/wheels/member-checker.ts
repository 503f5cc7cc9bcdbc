/** A thread that unpacks the members of wheels without keeping them: see `verify-beside.ts`. */
import { parentPort } from 'node:worker_threads';
import { UserError } from '../host/types.ts';
import { lookInside } from './look-inside.ts';
import type { Check, Checked } from './verify-beside.ts';

async function check({ id, archive, members, wanted }: Check): Promise<Checked> {
  try {
    return { id, inside: await lookInside(archive, members, wanted) };
  } catch (error) {
    return error instanceof UserError ? { id, diagnostics: error.diagnostics } : { id, fault: String(error) };
  }
}

parentPort?.on('message', (message: Check) => {
  void check(message).then((checked) => parentPort?.postMessage(checked));
});
