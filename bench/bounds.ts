// What hostile and very large input costs: `npm run bench:bounds -- [WORD]`, after a build. Each row is one run of the command
// line on a checkout (or a wheel) of at most 10 MB: processor seconds, peak memory, exit status and bytes of output. A run may
// take 2 s and 500 MB, plus 1 s for each 100 MB that its wheels honestly unpack to. The tests count steps instead of time.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { hostileInputs, type HostileInput } from './hostile-inputs.ts';

const repository = join(import.meta.dirname, '..');
/** Another build than `dist`: `DIST=.dist-mine`. */
const dist = process.env['DIST'] ?? 'dist';
/** Another Node than this one, which must read TypeScript: `NODE=/usr/bin/node`. */
const node = process.env['NODE'] ?? process.execPath;
const measured = join(import.meta.dirname, 'measure.py');
const CPU_SECONDS = 2;
const PEAK_MIB = 500;

interface Row {
  readonly status: number;
  readonly cpu: number;
  readonly wall: number;
  readonly peak: number;
  readonly output: number;
  readonly codes: string;
}

function run(input: HostileInput): Row {
  const root = mkdtempSync(join(tmpdir(), 'bench-bounds-'));
  try {
    const checkout = join(root, 'checkout');
    mkdirSync(checkout);
    const files = { 'pants.toml': '', ...input.files() };
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(checkout, path)), { recursive: true });
      writeFileSync(join(checkout, path), content);
    }
    const command = [node, join(repository, dist, 'cli.js'), ...(input.args ?? ['list', '::'])];
    const { stdout } = spawnSync('python3', [measured, ...command], {
      cwd: checkout,
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], HOME: root, TMPDIR: root, MEASURE_OUTPUT: join(root, 'output') },
    });
    return JSON.parse(stdout.trim().split('\n').at(-1)!) as Row;
  } finally {
    rmSync(root, { recursive: true });
  }
}

const words = process.argv.slice(2);
let over = 0;
console.log(
  '| input | CPU s | wall s | peak MiB | exit | output KB | codes |\n| --- | ---: | ---: | ---: | ---: | ---: | --- |',
);
for (const input of hostileInputs) {
  if (words.length > 0 && !words.some((word) => input.title.includes(word))) continue;
  const { status, cpu, wall, peak, output, codes } = run(input);
  const allowed = CPU_SECONDS + (input.unpackedBytes ?? 0) / 100e6;
  const isOver = cpu > allowed || peak > PEAK_MIB || ![0, 1, 2].includes(status);
  if (isOver) over++;
  const cells = [cpu.toFixed(2), wall.toFixed(2), peak.toFixed(0), status, Math.ceil(output / 1000), codes];
  console.log(`| ${isOver ? '**over** ' : ''}${input.title} | ${cells.join(' | ')} |`);
}
if (over > 0) console.log(`\n${over} over ${CPU_SECONDS} s or ${PEAK_MIB} MiB, or crashed`);
process.exitCode = over > 0 ? 1 : 0;
