import { describe, expect, test } from 'vitest';
import { interpreterOf } from '../../../src/checks/load/interpreter.ts';
import { lambdaPlatform } from '../../../src/platforms/lambda-platforms.ts';

describe('what the Python of a runtime provides beside its standard library', () => {
  test.each([
    ['python3.9', true],
    ['python3.11', true],
    ['python3.12', false],
    ['python3.14', false],
  ])('%s', (runtime, hasSetuptools) => {
    const { runtimeModules } = interpreterOf(
      lambdaPlatform(runtime, 'x86_64')!,
      Number(runtime.slice('python3.'.length)),
    );
    for (const module of ['boto3', 'dateutil', 'simplejson', 'pip'])
      expect(runtimeModules.has(module), module).toBe(true);
    for (const module of ['setuptools', 'pkg_resources'])
      expect(runtimeModules.has(module), module).toBe(hasSetuptools);
  });
});
