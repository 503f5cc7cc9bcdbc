// 2026-11; sources: AWS "Lambda runtimes" (system, dates), pantsbuild/pants complete_platform_3.8*.json (version, kernel).
import type { RuntimeFacts } from '../types.ts';

export const python38: RuntimeFacts = {
  runtime: 'python3.8',
  minor: 8,
  abi: 'cp38',
  pythonFullVersion: '3.8.19',
  system: 'Amazon Linux 2',
  glibc: [2, 26],
  kernels: {
    x86_64: { release: '5.15.0-1052-aws', version: '#57~20.04.1-Ubuntu SMP Mon Jan 15 17:04:56 UTC 2024' },
    arm64: { release: '5.15.0-1052-aws', version: '#57~20.04.1-Ubuntu SMP Mon Jan 15 17:04:56 UTC 2024' },
  },
  support: {
    deprecation: '2024-10-14',
  },
};
