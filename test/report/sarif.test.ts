import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { toSarif } from '../../src/report/sarif.ts';
import type { Finding } from '../../src/report/types.ts';
import { codeEntry } from '../../src/text/codes/all.ts';

/** Validates with the schema of OASIS, as Microsoft's tools for SARIF ship it. */
function schemaFaults(log: object): readonly string[] {
  const load = createRequire(import.meta.url);
  const main = load.resolve('@microsoft/jest-sarif');
  const schema = JSON.parse(
    readFileSync(join(dirname(main), 'schemas', 'sarif-2.1.0-rtm.5.json'), 'utf8'),
  ) as object;
  const tools = createRequire(main);
  const Ajv = tools('ajv') as new (options: object) => {
    addMetaSchema(schema: unknown): void;
    validate(schema: object, data: unknown): boolean;
    readonly errors: readonly { readonly dataPath: string; readonly message: string }[] | null;
  };
  const ajv = new Ajv({ allErrors: true, schemaId: 'id', meta: false });
  ajv.addMetaSchema(tools('ajv/lib/refs/json-schema-draft-04.json'));
  // What is not there must not be there as `undefined` either.
  ajv.validate(schema, JSON.parse(JSON.stringify(log)));
  return (ajv.errors ?? []).map(({ dataPath, message }) => `${dataPath} ${message}`);
}

const finding: Finding = {
  code: 'missing-module',
  severity: 'error',
  message: 'm',
  help: 'h',
  notes: ['n'],
  place: { path: 'src/ä b.py', line: 3, column: 2, endColumn: 5 },
  entry: { package: 'src:fn', path: 'a.py', line: 3 },
  from: null,
};
const log = (...findings: readonly Finding[]) => toSarif({ version: '1.2.3', findings, entryOf: codeEntry });
const placeOf = (...findings: readonly Finding[]): unknown[] =>
  (
    log(...findings) as { runs: [{ results: { locations?: [{ physicalLocation: unknown }] }[] }] }
  ).runs[0].results.map(({ locations }) => locations?.[0].physicalLocation);

describe('SARIF', () => {
  test('is valid, whatever a finding says', () => {
    const all = log(
      finding,
      { ...finding, severity: 'warning', place: { path: 'BUILD' }, notes: [], help: null },
      { ...finding, severity: 'note', place: null },
      { ...finding, place: null, entry: { package: '/x/a.zip', path: '../a\\b:c\ud800' } },
      { ...finding, place: null, entry: null, code: 'unknown-code' },
    );
    expect(schemaFaults(all)).toEqual([]);
    expect(schemaFaults(log())).toEqual([]);
  });

  test('the schema sees a fault', () => {
    expect(schemaFaults({ ...log(finding), version: '2.0.0' })).not.toEqual([]);
  });

  test('names places as relative references', () => {
    expect(
      placeOf(
        finding,
        { ...finding, place: null, entry: { package: 'dist/a.zip', path: 'x:y/z.py', line: 2 } },
        { ...finding, place: null, entry: null },
      ),
    ).toEqual([
      {
        artifactLocation: { uri: 'src/%C3%A4%20b.py', uriBaseId: 'ROOT' },
        region: { startLine: 3, startColumn: 2, endColumn: 5 },
      },
      { artifactLocation: { uri: 'dist/a.zip/x%3Ay/z.py' }, region: { startLine: 2 } },
      undefined,
    ]);
  });

  test('has the meaning of each code once', () => {
    const { runs } = log(finding, finding) as {
      runs: [{ tool: { driver: { rules: unknown[] } }; results: { message: { text: string } }[] }];
    };
    expect(runs[0].tool.driver.rules).toEqual([
      {
        id: 'missing-module',
        shortDescription: { text: codeEntry('missing-module')!.means },
        help: { text: codeEntry('missing-module')!.fix },
      },
    ]);
    expect(runs[0].results[0]!.message.text).toBe('m\nn\nFix: h');
  });
});
