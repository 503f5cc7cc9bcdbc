// 2026-11; sources: AWS "Lambda runtimes" (system, dates), pantsbuild/pants complete_platform_3.9*.json (version, kernel).
import type { RuntimeFacts } from '../types.ts';

export const python39: RuntimeFacts = {
  runtime: 'python3.9',
  minor: 9,
  abi: 'cp39',
  pythonFullVersion: '3.9.19',
  system: 'Amazon Linux 2',
  glibc: [2, 26],
  kernels: {
    x86_64: { release: '5.15.0-1052-aws', version: '#57~20.04.1-Ubuntu SMP Mon Jan 15 17:04:56 UTC 2024' },
    arm64: { release: '5.15.0-1052-aws', version: '#57~20.04.1-Ubuntu SMP Mon Jan 15 17:04:56 UTC 2024' },
  },
  support: {
    deprecation: '2025-12-15',
    blockCreate: '2027-02-01',
    blockUpdate: '2027-03-03',
  },
};
