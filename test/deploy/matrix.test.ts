import { describe, test } from 'vitest';
import { deployEnded, deployWithFaults, standIn } from './matrix.ts';

const seeds = Array.from({ length: 200 }, (_, index) => index + 1);

describe('with faults', () => {
  test.each(seeds)('seed %i', (seed) => deployWithFaults(seed, standIn));
});

describe('ended by SIGTERM', () => {
  test.each(seeds.slice(0, 50))('seed %i', (seed) => deployEnded(seed, standIn));
});
