import { defineConfig } from 'vitest/config';
import { isDebian } from './test/setup/lambda-tools.mjs';

/** Tests that need a system are named for it: `*.linux.test.ts`, `*.posix.test.ts` (Linux and macOS). */
const elsewhere = {
  linux: [],
  darwin: ['test/**/*.linux.test.ts'],
  win32: ['test/**/*.linux.test.ts', 'test/**/*.posix.test.ts'],
}[process.platform as string] ?? ['test/**/*.linux.test.ts'];

/** Tests that need a Python for arm64 (`*.arm64.test.ts`) run on Linux for arm64, and emulated on Debian. */
const emulated =
  process.platform === 'linux' && (process.arch === 'arm64' || isDebian()) ? [] : ['test/**/*.arm64.test.ts'];

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['**/node_modules/**', 'test/fixtures/**', ...elsewhere, ...emulated],
    // The heavy tests are processes of their own.
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 300_000,
  },
});
