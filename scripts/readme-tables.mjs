/** Writes the tables of inputs and outputs in README.md from action.yml. With `--check`: fails when they differ. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '..');
const readme = join(root, 'README.md');
const { inputs, outputs } = parse(readFileSync(join(root, 'action.yml'), 'utf8'));

const cell = (text) => String(text).replaceAll('|', '\\|').replaceAll('\n', ' ');
const inputRows = Object.entries(inputs).map(([name, { description, required, default: value }]) => {
  const shown = required ? '(required)' : value === '' ? '' : `\`${value}\``;
  return `| \`${name}\` | ${shown} | ${cell(description)} |`;
});
const outputRows = Object.entries(outputs).map(
  ([name, { description }]) => `| \`${name}\` | ${cell(description)} |`,
);

const block = (name, rows) => [`<!-- ${name} -->`, '', ...rows, '', `<!-- /${name} -->`].join('\n');
const before = readFileSync(readme, 'utf8');
const after = before
  .replace(/<!-- inputs -->[\s\S]*<!-- \/inputs -->/, () =>
    block('inputs', ['| input | default | |', '| --- | --- | --- |', ...inputRows]),
  )
  .replace(/<!-- outputs -->[\s\S]*<!-- \/outputs -->/, () =>
    block('outputs', ['| output | |', '| --- | --- |', ...outputRows]),
  );

if (!process.argv.includes('--check')) writeFileSync(readme, after);
else if (before !== after) {
  console.error('README.md does not have the inputs and outputs of action.yml: run `npm run readme`');
  process.exit(1);
}
