#!NODE
// A stand-in for `docker`: notes how it was called and what is in the build context, and builds nothing. It fails as docker
// does where a `COPY` names what is not there.
import { appendFileSync, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import process from 'node:process';

const args = process.argv.slice(2);
const list = (directory = '.') =>
  readdirSync(directory, { withFileTypes: true }).flatMap((entry) => {
    const path = join(directory, entry.name);
    const { size, mode, mtimeMs } = statSync(path);
    const permissions = (mode & 0o777).toString(8);
    return entry.isDirectory()
      ? [[`${path}/`, 0, permissions, mtimeMs], ...list(path)]
      : [[path, size, permissions, mtimeMs]];
  });
const escaped = (text) => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
const record = { argv: args, env: { ...process.env } };
let status = 0;
if (args[0] === 'build') {
  record.context = list();
  const file = args[args.indexOf('--file') + 1];
  const context = args.at(-1);
  const text = readFileSync(file, 'utf8');
  record.dockerfile = { path: file, text };
  const given = new Map(
    args.flatMap((one, index) => {
      if (args[index - 1] !== '--build-arg') return [];
      const [name, ...value] = one.split('=');
      return [[name, value.length === 0 ? (process.env[name] ?? '') : value.join('=')]];
    }),
  );
  const values = new Map();
  for (const line of text.replace(/\\\r?\n/g, ' ').split(/\r?\n/)) {
    const argument = /^\s*ARG\s+(\w+)(?:=(.*))?\s*$/i.exec(line);
    if (argument !== null)
      values.set(argument[1], given.get(argument[1]) ?? (argument[2] ?? '').replace(/^["']|["']$/g, ''));
    const copy = /^\s*(COPY|ADD)\s+(.*)$/i.exec(line);
    if (copy === null || line.includes('--from=')) continue;
    const words = copy[2].trim().startsWith('[')
      ? JSON.parse(copy[2])
      : copy[2]
          .trim()
          .split(/\s+/)
          .filter((word) => !word.startsWith('--'));
    for (const written of words.slice(0, -1)) {
      const word = written.replace(/\$\{?(\w+)\}?/g, (_, name) => values.get(name) ?? '').replace(/^\/+/, '');
      const pattern = new RegExp(`^${word.split('*').map(escaped).join('[^/]*')}/?$`);
      const isThere = word.includes('*')
        ? list(context).some(([path]) => pattern.test(relative(context, path)))
        : existsSync(join(context, word));
      if (/^https?:/.test(word) || isThere || status !== 0) continue;
      status = 1;
      process.stderr.write(
        `${copy[1]} failed: file not found in build context or excluded by .dockerignore: stat ${word}: file does not exist\n`,
      );
    }
  }
  if (status === 0) {
    console.log('Successfully built 0123456789ab');
    for (const [index, one] of args.entries())
      if (args[index - 1] === '--tag') console.log(`Successfully tagged ${one}`);
  }
} else if (args[0] === 'push') {
  console.log(`latest: digest: sha256:${'ab'.repeat(32)} size: 528`);
}
appendFileSync('RECORD', `${JSON.stringify({ ...record, rc: status })}\n`);
process.exit(status);
