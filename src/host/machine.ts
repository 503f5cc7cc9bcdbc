import type { Machine } from './types.ts';

/** The machine this process runs on. */
export function thisMachine(): Machine {
  return { system: process.platform, processor: process.arch, libc: libc() };
}

function libc(): Machine['libc'] {
  if (process.platform !== 'linux') return undefined;
  // Otherwise the report resolves the names of all open connections.
  Object.assign(process.report, { excludeNetwork: true });
  const { header } = process.report.getReport() as { header: { glibcVersionRuntime?: string } };
  return header.glibcVersionRuntime === undefined ? 'musl' : 'glibc';
}
