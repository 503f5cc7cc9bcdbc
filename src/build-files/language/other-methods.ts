import { readArguments } from './arguments.ts';
import type { Methods } from './attributes.ts';
import { raise } from './errors.ts';
import { contains } from './operators.ts';
import { rangeLength } from './protocol.ts';
import { repr } from './repr.ts';
import { type Arguments, type BytesValue, native, type RangeValue, type Run, type Value } from './values.ts';

/** For bytes, only what is needed to make text. */
export const bytesMethods: Methods<BytesValue> = new Map<
  string,
  (run: Run, self: BytesValue, args: Arguments) => Value
>([
  [
    'decode',
    (run, self, args) => {
      readArguments(
        { name: 'decode', parameters: ['encoding', 'errors'], required: 0, positionalOnly: 0 },
        args,
      );
      run.meter.allocate(self.bytes.length);
      try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(self.bytes);
      } catch {
        throw raise('UnicodeDecodeError', "'utf-8' codec can't decode the bytes: invalid data");
      }
    },
  ],
  [
    'hex',
    (run, self, args) => {
      readArguments({ name: 'hex', parameters: [], required: 0 }, args);
      run.meter.allocate(2 * self.bytes.length);
      return Buffer.from(self.bytes).toString('hex');
    },
  ],
]);

/** `range.start` and the like, and its methods. */
export function rangeAttribute(range: RangeValue, name: string): Value | undefined {
  switch (name) {
    case 'start':
    case 'stop':
    case 'step':
      return range[name];
    case 'index':
      return native('index', (run, args) => {
        const [item] = readArguments({ name: 'index', parameters: ['value'], required: 1 }, args);
        if (typeof item !== 'bigint' || !contains(run, range, item)) {
          throw raise('ValueError', `${repr(run, item!)} is not in range`);
        }
        return (item - range.start) / range.step;
      });
    case 'count':
      return native('count', (run, args) => {
        const [item] = readArguments({ name: 'count', parameters: ['value'], required: 1 }, args);
        return rangeLength(range) > 0n && contains(run, range, item!) ? 1n : 0n;
      });
    default:
      return undefined;
  }
}
