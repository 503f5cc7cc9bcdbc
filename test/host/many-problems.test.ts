import { growth, steps } from '../support/meter.ts'; // first: it counts what is loaded after it
import { describe, expect, test } from 'vitest';
import { reportDiagnostics, reportFailure } from '../../src/commands/failure.ts';
import { Problems, UserError, type Diagnostic, type Log } from '../../src/host/types.ts';
import { renderReport } from '../../src/report/summary.ts';
import { places, reportOf } from '../support/reports.ts';
import { MAX_ALIKE, shownDiagnostics } from '../../src/text/shown-diagnostics.ts';

function faults(count: number): readonly Diagnostic[] {
  return Array.from({ length: count }, (_, index) => ({
    severity: 'error',
    code: 'unknown-field',
    message: `\`f${index}\` is not a field of \`files\``,
    place: { path: 'BUILD', line: index + 1, column: 1 },
  }));
}

function logged(): { readonly log: Log; readonly messages: string[]; readonly lines: string[] } {
  const messages: string[] = [];
  const lines: string[] = [];
  const log = {
    diagnostic: ({ message }: Diagnostic) => void messages.push(message),
    info: (line: string) => void lines.push(line),
  } as unknown as Log;
  return { log, messages, lines };
}

describe('300,000 diagnostics', () => {
  const all = faults(300_000);

  test('are collected in linear time, each once', () => {
    const collect = (list: readonly Diagnostic[]): void => {
      const problems = new Problems();
      for (const one of list) {
        problems.add([one]);
        problems.add([one]);
        expectErrors(problems);
      }
      if (problems.size !== list.length) throw new Error(`${problems.size} of ${list.length}`);
    };
    const expectErrors = ({ hasErrors, errors }: Problems): void => {
      if (!hasErrors || errors === 0) throw new Error('there are errors');
    };
    expect(growth(faults, collect, 500)).toBeLessThan(1.5);
    expect(steps(() => collect(all))).toBeLessThan(40 * all.length);
  });

  test('are thrown, and the first 100 are printed with the number of the others', () => {
    const problems = new Problems();
    problems.add(all);
    const { log, messages, lines } = logged();
    let error: unknown;
    try {
      problems.throwIfErrors();
    } catch (thrown) {
      error = thrown;
    }
    expect((error as UserError).diagnostics.length).toBe(all.length);
    expect((error as UserError).message.length).toBeLessThan(2000);
    expect(reportFailure(error, log)).toBe(true);
    expect(messages.length).toBe(MAX_ALIKE + 1);
    expect(messages.at(-1)).toBe('299900 more errors of this kind not shown');
    expect(lines).toEqual(['300000 errors']);
  });

  test('make a summary that GitHub takes', () => {
    const findings = all.map(({ code, severity, message, place }) => ({
      ...{ code, severity, message, help: null, notes: [] },
      ...{ path: place!.path, line: place!.line! },
    }));
    const text = renderReport(reportOf([], { findings, isFailed: true }), places, 'summary');
    expect(text.length).toBeLessThan(100_000);
    expect(text).toContain('299900 more errors of this kind not shown');
  });
});

test('each code and severity has a hundred of its own', () => {
  const mixed = faults(150).map((one, index): Diagnostic => ({
    ...one,
    severity: index % 3 === 0 ? 'warning' : 'error',
    code: index % 3 === 1 ? 'unknown-field' : 'unmatched-glob',
  }));
  expect(shownDiagnostics(mixed)).toEqual(mixed);
});

test('huge messages are left out when together they would fill a log', () => {
  const long =
    (severity: Diagnostic['severity']) =>
    (one: Diagnostic): Diagnostic => ({
      ...one,
      severity,
      notes: Array<string>(10).fill('x'.repeat(20_000)),
    });
  const { log, messages } = logged();
  reportDiagnostics([...faults(90).map(long('warning')), ...faults(2)], log);
  expect(messages.length).toBe(9 + 2 + 1);
  expect(messages.at(-1)).toBe('81 more warnings of this kind not shown');
});

test('errors with one cause in many files stay one', () => {
  const pointers = faults(1000).map((one): Diagnostic => ({ ...one, code: 'lfs-pointer' }));
  const [only, ...rest] = new UserError(pointers).diagnostics;
  expect(rest).toEqual([]);
  expect(only?.notes?.length).toBe(21);
  expect(only?.notes?.at(-1)).toBe('and 979 more');
});
