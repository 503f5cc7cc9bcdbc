/**
 * Writes docs/limits.md from the constants in src/. With `--check`: fails when it differs. Every constant whose name says that
 * it is a limit is in it: those below with what they limit and what real projects need, the others with their comment.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkoutLimits, realProjects } from './limits/known.ts';
import { fileLimits } from './limits/known-files.ts';

const root = join(import.meta.dirname, '..');
const path = join(root, 'docs', 'limits.md');
const DECLARATION =
  /(?:\/\*\*((?:(?!\*\/)[^])*)\*\/\n)?(?:export )?const ((?:(?:MAX|MAXIMUM|MOST|LONGEST|LARGEST|RUN|FILE)_[A-Z_]+|DEEPEST|LARGEST|[A-Z_]+_LIMIT)) = ([-\d_ *()]+);\n((?:(?:export )?const [A-Z_]+ = [-\d_ *()]+;\n)*)/g;
const FOLLOWING = /const ([A-Z_]+) = ([-\d_ *()]+);\n/g;

interface Limit {
  readonly key: string;
  readonly value: number;
  readonly comment: string;
}

/** `64 * 1024 ** 2` */
function valueOf(expression: string): number {
  return expression
    .replaceAll('_', '')
    .split(/ \* (?!\*)/)
    .map((factor) => {
      const [base, power = '1'] = factor.split(' ** ');
      return Number(base) ** Number(power);
    })
    .reduce((product, factor) => product * factor, 1);
}

function limitsOf(file: string): readonly Limit[] {
  const text = readFileSync(join(root, file), 'utf8');
  return Array.from(text.matchAll(DECLARATION)).flatMap(([, raw = '', name, expression, rest = '']) => {
    const comment = raw.replace(/\n? \* ?|\s+/g, ' ').trim();
    const all = [[name!, expression!], ...Array.from(rest.matchAll(FOLLOWING), (one) => [one[1]!, one[2]!])];
    return all
      .filter(([other]) => isLimit(other!))
      .map(([other, value]) => ({ key: `${file}#${other}`, value: valueOf(value!), comment }));
  });
}

function isLimit(name: string): boolean {
  return /^(?:MAX|MAXIMUM|MOST|LONGEST|LARGEST|RUN|FILE|DEEPEST)(?:_|$)|_LIMIT$/.test(name);
}

function show(value: number, unit: 'bytes' | 'ms' | undefined): string {
  if (unit === 'bytes' && value % 1024 === 0) {
    return value % 1024 ** 2 === 0 ? `${grouped(value / 1024 ** 2)} MiB` : `${grouped(value / 1024)} KiB`;
  }
  if (unit === 'ms') return value % 60_000 === 0 ? `${value / 60_000} min` : `${value / 1000} s`;
  return grouped(value) + (unit === 'bytes' ? ' bytes' : '');
}

function grouped(value: number): string {
  return value.toLocaleString('en');
}

const files = execFileSync('git', ['ls-files', 'src'], { cwd: root, encoding: 'utf8' })
  .split('\n')
  .filter((file) => file.endsWith('.ts'));
const limits = new Map(files.flatMap(limitsOf).map((limit) => [limit.key, limit]));
const faults: string[] = [];
const told = new Set<string>();

const sections = [...checkoutLimits, ...fileLimits].flatMap(([heading, rows]) => [
  `## ${heading}`,
  '',
  '| limit | value | reason | largest real project |',
  '| --- | ---: | --- | --- |',
  ...rows.map(({ constant, what, reason, unit, real = '' }) => {
    const limit = limits.get(`src/${constant}`);
    if (limit === undefined) faults.push(`src/${constant} does not exist`);
    told.add(`src/${constant}`);
    return `| ${what} | ${show(limit?.value ?? 0, unit)} | ${reason} | ${real} |`;
  }),
  '',
]);

const others = [...limits.values()]
  .filter(({ key }) => !told.has(key))
  .map(({ key, value, comment }) => {
    if (comment === '') faults.push(`${key} has no comment that says what it limits`);
    return `| \`${key.slice(4)}\` | ${grouped(value)} | ${comment.replaceAll('|', '\\|')} |`;
  });

const text = [
  '# Limits',
  '',
  'A checkout, a lock, a wheel or an index page comes from somebody else. So that none of them can take the time or the memory',
  'of a runner, everything that is read has a limit, and what exceeds one is an error that names it. Together they keep a run',
  'over hostile input of 10 MB below 2 CPU seconds and 500 MB, and 1 second more for each 100 MB that its wheels honestly',
  'unpack to; `npm run bench:bounds` measures that. Nothing here can be configured: real projects stay far below.',
  '',
  'The largest public projects that were found, as the column names them:',
  '',
  ...realProjects.map((line) => `- ${line}`),
  '',
  '<!-- Written by `npm run limits` from the constants in src/. -->',
  '',
  ...sections,
  '## Inner limits',
  '',
  'Nobody meets these with a real project: they bound a single text, a search or a message. The comment is that of the source.',
  '',
  '| constant | value | comment |',
  '| --- | ---: | --- |',
  ...others,
  '',
].join('\n');

if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exit(1);
}
const { format, resolveConfig } = await import('prettier');
const formatted = await format(text, { ...(await resolveConfig(path)), parser: 'markdown' });
if (!process.argv.includes('--check')) writeFileSync(path, formatted);
else if (!existsSync(path) || readFileSync(path, 'utf8') !== formatted) {
  console.error('docs/limits.md does not have the limits of src/: run `npm run limits`');
  process.exit(1);
}
