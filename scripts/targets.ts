/** Writes docs/targets.md from the tables in src/target-types/. With `--check`: fails when it differs. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import prettier from 'prettier';
import { documentedTypes, fieldsOf } from '../src/cli/help.ts';
import { defaultOfField, typeOfField } from '../src/target-types/describe.ts';
import type { FieldType, TargetType } from '../src/target-types/types.ts';

const path = join(import.meta.dirname, '..', 'docs', 'targets.md');

/** A cell of a Markdown table. */
const cell = (text: string) => text.replaceAll('|', '\\|');

function row(field: FieldType): string {
  const fallback = defaultOfField(field);
  const shown = fallback === undefined ? 'required' : `\`${fallback}\``;
  const ours = field.isExtension ? ' Not in Pants.' : '';
  return `| \`${field.name}\` | \`${cell(typeOfField(field))}\` | ${cell(shown)} | ${cell(field.help)}${ours} |`;
}

function section(type: TargetType): string[] {
  const packaged = type.packagedAs === undefined ? '' : ' It can be packaged.';
  return [
    `## ${type.name}`,
    '',
    `${type.help}${packaged}`,
    '',
    '| field | type | default | |',
    '| --- | --- | --- | --- |',
    ...fieldsOf(type).map(row),
    '',
  ];
}

const text = await prettier.format(
  [
    '# Target types',
    '',
    'Every target type of BUILD files, with its fields, in the rules of today’s Pants. `lambda-package help TARGET_TYPE`',
    'prints the same.',
    '',
    '<!-- Written by `npm run targets` from src/target-types/. -->',
    '',
    ...documentedTypes().flatMap(section),
  ].join('\n'),
  { ...(await prettier.resolveConfig(path)), parser: 'markdown' },
);

if (!process.argv.includes('--check')) writeFileSync(path, text);
else if (!existsSync(path) || readFileSync(path, 'utf8') !== text) {
  console.error('docs/targets.md does not have the types of src/target-types/: run `npm run targets`');
  process.exit(1);
}
