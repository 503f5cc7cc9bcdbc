// 2026-11; sources: AWS "Lambda runtimes" (system, dates), pantsbuild/pants complete_platform_3.10*.json (version, kernel). Earlier tables said 2026-06-30; the later date counts.
import type { RuntimeFacts } from '../types.ts';

export const python310: RuntimeFacts = {
  runtime: 'python3.10',
  minor: 10,
  abi: 'cp310',
  pythonFullVersion: '3.10.14',
  system: 'Amazon Linux 2',
  glibc: [2, 26],
  kernels: {
    x86_64: { release: '5.15.0-1052-aws', version: '#57~20.04.1-Ubuntu SMP Mon Jan 15 17:04:56 UTC 2024' },
    arm64: { release: '5.15.0-1052-aws', version: '#57~20.04.1-Ubuntu SMP Mon Jan 15 17:04:56 UTC 2024' },
  },
  support: {
    deprecation: '2026-10-31',
  },
};
