// 2026-11; sources: AWS "Lambda runtimes" (system, dates), pantsbuild/pants complete_platform_3.13*.json (version, kernel).
import type { RuntimeFacts } from '../types.ts';

export const python313: RuntimeFacts = {
  runtime: 'python3.13',
  minor: 13,
  abi: 'cp313',
  pythonFullVersion: '3.13.0',
  system: 'Amazon Linux 2023',
  glibc: [2, 34],
  kernels: {
    x86_64: { release: '6.6.12-linuxkit', version: '#1 SMP Fri Jan 19 08:53:17 UTC 2024' },
    arm64: { release: '6.6.12-linuxkit', version: '#1 SMP Fri Jan 19 08:53:17 UTC 2024' },
  },
  support: {
    deprecation: '2029-06-30',
    blockUpdate: '2029-08-31',
  },
};
