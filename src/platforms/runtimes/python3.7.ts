// 2026-11; sources: AWS "Lambda runtimes" (system, dates), pantsbuild/pants complete_platform_3.7*.json (version, kernel).
import type { RuntimeFacts } from '../types.ts';

export const python37: RuntimeFacts = {
  runtime: 'python3.7',
  minor: 7,
  abi: 'cp37m',
  pythonFullVersion: '3.7.17',
  system: 'Amazon Linux 2018.03',
  glibc: [2, 17],
  kernels: {
    x86_64: { release: '5.15.0-1052-aws', version: '#57~20.04.1-Ubuntu SMP Mon Jan 15 17:04:56 UTC 2024' },
  },
  support: {
    deprecation: '2023-12-04',
  },
};
