import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jobMatrix, type Job, type JobItem } from '../../src/plans/job-matrix.ts';

const KB = 1024;
const item = (spec: string, more: Partial<JobItem> = {}): JobItem => ({
  ...{ spec, layers: [], wheels: '', bytes: 500 * KB, ...more },
});
const targetsOf = (jobs: readonly Job[]) => jobs.map(({ targets }) => targets.split(' '));

describe('the jobs', () => {
  test('nothing', () => {
    expect(jobMatrix([], 20)).toEqual([]);
  });

  test('one for each package while there are enough', () => {
    expect(jobMatrix([item('refunds:fn'), item('orders:fn')], 20)).toEqual([
      { id: '01', name: 'orders:fn', targets: 'orders:fn', count: 1 },
      { id: '02', name: 'refunds:fn', targets: 'refunds:fn', count: 1 },
    ]);
  });

  test('several in one, by estimated bytes; those that share layers and wheels together', () => {
    const items = [
      item('a:fn', { bytes: 4000 * KB }),
      item('b:fn', { layers: ['z:layer'] }),
      item('c:fn'),
      item('d:fn', { layers: ['z:layer'] }),
      item('z:layer'),
    ];
    expect(jobMatrix(items, 2)).toEqual([
      { id: '01', name: 'a:fn', targets: 'a:fn', count: 1 },
      { id: '02', name: 'b:fn and 3 more', targets: 'b:fn d:fn z:layer c:fn', count: 4 },
    ]);
    const wheels = [item('a:x', { wheels: '1' }), item('b:x', { wheels: '2' }), item('c:x', { wheels: '1' })];
    expect(targetsOf(jobMatrix(wheels, 2))).toContainEqual(['a:x', 'c:x']);
  });

  test('256 entries are below 64 KB', () => {
    const items = Array.from({ length: 300 }, (_, index) =>
      item(`services/team-${index % 9}/fn${index}:lambda`),
    );
    const jobs = jobMatrix(items, 256);
    expect(jobs.length).toBeLessThanOrEqual(256);
    expect(JSON.stringify(jobs).length).toBeLessThan(64 * KB);
  });
});

describe('for any packages', () => {
  const name = fc.tuple(fc.constantFrom('a', 'b', 'c/d', 'e'), fc.nat(99)).map(([at, n]) => `${at}/x${n}:fn`);
  const layers = fc.subarray(['l:1', 'l:2', 'l:3'], { maxLength: 2 });
  const items = fc.uniqueArray(
    fc.record({
      ...{ spec: name, layers, wheels: fc.constantFrom('', '1', '2', '3') },
      bytes: fc.integer({ min: 0, max: 50_000 * KB }),
    }),
    { selector: ({ spec }) => spec, maxLength: 60 },
  );
  const most = fc.integer({ min: 1, max: 20 });

  test('every target is in exactly one job, and layers are together; at most so many jobs; the order of the question does not count', () => {
    fc.assert(
      fc.property(items, most, (all, maxJobs) => {
        const jobs = jobMatrix(all, maxJobs);
        const made = targetsOf(jobs);
        expect(made.flat().sort()).toEqual(all.map(({ spec }) => spec).sort());
        expect(jobs.length).toBeLessThanOrEqual(maxJobs);
        expect(new Set(jobs.map(({ id }) => id)).size).toBe(jobs.length);
        for (const [index, { count, name: shown }] of jobs.entries()) {
          expect(count).toBe(made[index]!.length);
          expect(count > 0 && shown.startsWith(made[index]![0]!)).toBe(true);
        }
        const jobOf = (spec: string) => made.findIndex((targets) => targets.includes(spec));
        for (const layer of ['l:1', 'l:2', 'l:3']) {
          const users = all.filter((one) => one.layers.includes(layer));
          expect(new Set(users.map(({ spec }) => jobOf(spec))).size).toBeLessThanOrEqual(1);
        }
        expect(jobMatrix(all.toReversed(), maxJobs)).toEqual(jobs);
      }),
      { numRuns: 500, seed: 3 },
    );
  });

  test('a small change of one package changes nothing; one that goes leaves the order of the others', () => {
    fc.assert(
      fc.property(items, most, fc.nat(), (all, maxJobs, at) => {
        if (all.length === 0) return;
        const jobs = jobMatrix(all, maxJobs);
        const index = at % all.length;
        const { bytes } = all[index]!;
        const isFull = Number.isInteger(Math.log2(Math.max(bytes, 64 * KB)));
        if (!isFull)
          expect(jobMatrix(all.with(index, { ...all[index]!, bytes: bytes + 1 }), maxJobs)).toEqual(jobs);
        const gone = all[index]!;
        if (
          gone.layers.length > 0 ||
          all.some(({ wheels, spec }) => spec !== gone.spec && wheels === gone.wheels)
        )
          return;
        const rest = targetsOf(jobMatrix(all.toSpliced(index, 1), maxJobs)).flat();
        expect(rest).toEqual(
          targetsOf(jobs)
            .flat()
            .filter((spec) => spec !== gone.spec),
        );
      }),
      { numRuns: 500, seed: 5 },
    );
  });
});
