import { describe, test, vi } from 'vitest';
import { awsVersions } from '../support/aws.ts';
import { deployEnded, deployWithFaults, realAws } from './matrix.ts';

// Runs of the matrix with few calls, through the real AWS command lines; `scripts/deploy-runs.ts` does all of them.

// A call costs a second of CPU.
vi.setConfig({ testTimeout: 600_000 });

/** With and without alias, layers, configuration, publish and smoke test; one to three faults each. */
const seeds = [33, 36, 71, 130, 131, 137, 148, 178, 194, 198];

describe.each(awsVersions)('through the AWS CLI %s', (version) => {
  test.each(seeds)('with faults, seed %i', (seed) => deployWithFaults(seed, realAws(version)));
  test('ended by SIGTERM, seed 6', () => deployEnded(6, realAws(version)));
});
