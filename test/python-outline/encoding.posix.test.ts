import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { encodingFault } from '../../src/python/outline/encoding.ts';
import { outlineModule } from '../../src/python/outline/outline.ts';
import { temporaryDirectory, writeFiles } from '../support/cli.ts';
import { python } from '../support/tools.ts';

const latin = (text: string): Buffer => Buffer.from(text, 'latin1');
const mark = latin('\xef\xbb\xbf');

/** Files, and the line of the fault; undefined for one that Python imports. */
const cases: Readonly<Record<string, readonly [Buffer, number | undefined]>> = {
  plain: [latin('x = 1\n'), undefined],
  comment: [latin('x = 1 # caf\xe9\n# caf\xe9\n'), undefined],
  string: [latin('\nx = "caf\xe9"\n'), 2],
  multiline: [latin('# caf\xe9\n"""\n\nna\xefve\n"""\n'), 4],
  bytes: [latin('x = b"caf\xe9"\n'), 1],
  identifier: [latin('caf\xe9 = 1\n'), 1],
  hash_in_string: [latin('x = "# caf\xe9"\n'), 1],
  surrogate: [latin('x = "\xed\xa0\x80"\n'), 1],
  truncated: [latin('x = "\xe2\x82"\n'), 1],
  utf8: [Buffer.from('x = "café 😀"\n'), undefined],
  unknown: [latin('# coding: nonsense\nx = 1\n'), 1],
  second_line: [latin('#!/usr/bin/python\n# vim: set fileencoding=nonsense :\n'), 2],
  second_below_code: [latin('x = 1\n# coding: nonsense\n'), undefined],
  third_line: [latin('\n\n# coding: nonsense\n'), undefined],
  latin: [latin('# -*- coding: latin-1 -*-\nx = "caf\xe9"\n'), undefined],
  latin_unix: [latin('# coding: iso-8859-1-unix\nx = "\xe9"\n'), undefined],
  ascii: [latin('# coding: ascii\n# caf\xe9\n'), 2],
  utf8_unix: [latin('# coding: utf-8-unix\nx = 1\n'), undefined],
  utf8unix: [latin('# coding: utf8-unix\nx = 1\n'), 1],
  declared_utf8: [latin('# coding: utf-8\nx = "\xe9"\n'), 2],
  declared_utf8_comment: [latin('# coding: utf8\n# \xe9\n'), 2],
  windows: [latin('# coding: windows-1252\nx = "\x80"\n'), undefined],
  japanese: [latin('# coding: Shift_JIS\nx = "\x83\x65"\n'), undefined],
  only_on_windows: [latin('# coding: mbcs\nx = 1\n'), 1],
  no_text: [latin('# coding: rot13\nx = 1\n'), 1],
  with_mark: [Buffer.concat([mark, latin('x = 1\n')]), undefined],
  mark_and_latin: [Buffer.concat([mark, latin('# coding: latin-1\nx = 1\n')]), 1],
  utf16: [Buffer.from('\ufeffx = 1\n', 'utf16le'), 1],
  zero: [latin('x = 1\n\0\n'), 2],
};

const script = `
import importlib, json, sys
sys.dont_write_bytecode = True
sys.path.insert(0, sys.argv[1])
answer = {}
for name in sys.argv[2:]:
    try:
        importlib.import_module('m_' + name)
        answer[name] = True
    except Exception:
        answer[name] = False
print(json.dumps(answer))
`;

test.each(['3.11', '3.12'])('what Python %s cannot decode is a fault, and nothing else', (version) => {
  const root = temporaryDirectory();
  writeFiles(
    root,
    Object.fromEntries(Object.entries(cases).map(([name, [bytes]]) => [`m_${name}.py`, bytes])),
  );
  const names = Object.keys(cases);
  const answer = JSON.parse(
    execFileSync(python(version), ['-I', '-c', script, root, ...names], { encoding: 'utf8' }),
  ) as Record<string, boolean>;
  const ours = Object.fromEntries(
    Object.entries(cases).map(([name, [bytes]]) => [name, encodingFault(bytes) === undefined]),
  );
  expect(ours).toEqual(answer);
});

test('a fault has its line, and is that of the module', () => {
  for (const [name, [bytes, line]] of Object.entries(cases)) {
    expect(encodingFault(bytes)?.line, name).toBe(line);
    expect(outlineModule(bytes).fault?.line, name).toBe(line);
  }
});
