// 2026-11; sources: AWS "Lambda runtimes" (system, dates), pantsbuild/pants complete_platform_3.14*.json (version, kernel). endoflife.date says 2029-06-30; the later date counts.
import type { RuntimeFacts } from '../types.ts';

export const python314: RuntimeFacts = {
  runtime: 'python3.14',
  minor: 14,
  abi: 'cp314',
  pythonFullVersion: '3.14.0',
  system: 'Amazon Linux 2023',
  glibc: [2, 34],
  kernels: {
    x86_64: { release: '5.10.247-277.989.amzn2.x86_64', version: '#1 SMP Sun Jan 4 17:19:21 UTC 2026' },
    arm64: { release: '5.10.247-277.989.amzn2.aarch64', version: '#1 SMP Sun Jan 4 17:20:01 UTC 2026' },
  },
  support: {
    deprecation: '2030-06-30',
    blockUpdate: '2030-08-31',
  },
};
