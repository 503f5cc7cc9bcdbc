/** A thread that unpacks the members of zip files without keeping them: see `verify-beside.ts`. */
import { parentPort } from 'node:worker_threads';
import { UserError } from '../host/types.ts';
import type { Check, Checked } from './verify-beside.ts';
import { verifyMembers } from './verify-members.ts';

async function check({ id, archive, members }: Check): Promise<Checked> {
  try {
    await verifyMembers(archive, members);
    return { id };
  } catch (error) {
    return error instanceof UserError ? { id, diagnostics: error.diagnostics } : { id, fault: String(error) };
  }
}

parentPort?.on('message', (message: Check) => {
  void check(message).then((checked) => parentPort?.postMessage(checked));
});
