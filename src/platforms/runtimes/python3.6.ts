// 2026-11; sources: AWS "Lambda runtimes" (system, dates), pantsbuild/pants complete_platform_3.6*.json (version, kernel).
import type { RuntimeFacts } from '../types.ts';

export const python36: RuntimeFacts = {
  runtime: 'python3.6',
  minor: 6,
  abi: 'cp36m',
  pythonFullVersion: '3.6.15',
  system: 'Amazon Linux 2018.03',
  glibc: [2, 17],
  kernels: {
    x86_64: { release: '5.15.0-1052-aws', version: '#57~20.04.1-Ubuntu SMP Mon Jan 15 17:04:56 UTC 2024' },
  },
  support: {
    deprecation: '2022-07-18',
  },
};
