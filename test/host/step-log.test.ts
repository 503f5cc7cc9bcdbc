import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createActionsHost } from '../../src/host/actions.ts';
import { StepLog } from '../../src/host/step-log.ts';
import type { Severity } from '../../src/host/types.ts';

let written = '';
beforeEach(() => {
  written = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    written += String(text);
    return true;
  });
});
afterEach(() => void vi.restoreAllMocks());

function step() {
  const stepLog = new StepLog();
  return { stepLog, log: createActionsHost({ env: {}, cwd: '.', stepLog }).log };
}

test('a group is opened for its first line, and results stand outside of it', async () => {
  const { log } = step();
  await log.group('Plan', () => {
    log.debug('quiet');
    return Promise.resolve();
  });
  await log.group('Write', () => {
    log.info('one');
    log.out('Wrote a.zip');
    log.info('two');
    return Promise.resolve();
  });
  log.out('end');
  expect(written.split('\n').filter((line) => !line.startsWith('::debug'))).toEqual([
    ...['::group::Write', 'one', '::endgroup::', 'Wrote a.zip'],
    ...['::group::Write', 'two', '::endgroup::', 'end', ''],
  ]);
});

test('a diagnostic in a group stands outside of it, and a failed group is closed', async () => {
  const { log } = step();
  const failing = log.group('Plan', () => {
    log.info('one');
    log.diagnostic({ severity: 'error', code: 'no-lock', message: 'No lock' });
    log.info('two');
    return Promise.reject(new Error('x'));
  });
  await expect(failing).rejects.toThrow('x');
  expect(written).toMatch(
    /::group::Plan\none\n(?:::error .*\n)?::endgroup::\n(?:::error .*\n)?error\[no-lock\]: No lock\n::group::Plan\ntwo\n::endgroup::\n$/,
  );
});

test('nine annotations of a level, and one that counts the others; notes are in them', () => {
  const { log, stepLog } = step();
  const tell = (severity: Severity, count: number) => {
    for (let index = 0; index < count; index++)
      log.diagnostic({ severity, code: 'no-lock', message: `m${index}`, notes: ['the news'] });
  };
  tell('error', 12);
  tell('warning', 10);
  tell('note', 9);
  stepLog.end();
  const annotations = (level: string) => written.match(new RegExp(`^::${level} .*$`, 'gm')) ?? [];
  expect(annotations('error')).toHaveLength(10);
  expect(annotations('error')[0]).toContain('m0%0Anote: the news');
  expect(annotations('error')[9]).toContain('3 more errors: see the log and the summary');
  expect(annotations('warning')[9]).toContain('1 more warning: ');
  expect(annotations('notice')).toHaveLength(9);
  // The log has them all.
  expect(written.match(/^error\[no-lock\]: m/gm)).toHaveLength(12);
});
