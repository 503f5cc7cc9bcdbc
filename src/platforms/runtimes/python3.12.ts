// 2026-11; sources: AWS "Lambda runtimes" (system, dates), pantsbuild/pants complete_platform_3.12*.json (version, kernel).
import type { RuntimeFacts } from '../types.ts';

export const python312: RuntimeFacts = {
  runtime: 'python3.12',
  minor: 12,
  abi: 'cp312',
  pythonFullVersion: '3.12.3',
  system: 'Amazon Linux 2023',
  glibc: [2, 34],
  kernels: {
    x86_64: { release: '5.15.0-1052-aws', version: '#57~20.04.1-Ubuntu SMP Mon Jan 15 17:04:56 UTC 2024' },
    arm64: { release: '5.15.0-1052-aws', version: '#57~20.04.1-Ubuntu SMP Mon Jan 15 17:04:56 UTC 2024' },
  },
  support: {
    deprecation: '2028-10-31',
    blockUpdate: '2029-01-10',
  },
};
