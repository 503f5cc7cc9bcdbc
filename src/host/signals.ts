import { constants } from 'node:os';
import type { Interruptible, Interruption } from './types.ts';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** While `work` runs, a signal does not end the process: `work` is notified and ends by itself. */
export const interruptible: Interruptible = async (work) => {
  const controller = new AbortController();
  const listeners = signals.map((signal) => {
    const reason: Interruption = { signal, exitStatus: 128 + constants.signals[signal] };
    return { signal, listener: () => controller.abort(reason) };
  });
  for (const { signal, listener } of listeners) process.on(signal, listener);
  try {
    return await work(controller.signal);
  } finally {
    for (const { signal, listener } of listeners) process.off(signal, listener);
  }
};
