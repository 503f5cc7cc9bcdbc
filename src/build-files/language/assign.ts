import type { Target } from '../syntax/tree.ts';
import { raise, typeError, valueError } from './errors.ts';
import { evaluate } from './evaluate.ts';
import { store } from './names.ts';
import { isIterable, iterate, typeName } from './protocol.ts';
import { setSubscript } from './subscripts.ts';
import { type Frame, list, type Value } from './values.ts';

/** Assigns to a name, an item, or each part of a tuple. */
export function assign(frame: Frame, target: Target, value: Value): void {
  switch (target.kind) {
    case 'name':
      store(frame, target.id, value);
      return;
    case 'subscript': {
      const object = evaluate(frame, target.object);
      const index = evaluate(frame, target.index);
      frame.at = target;
      setSubscript(frame.run, object, index, value);
      return;
    }
    case 'attribute': {
      const object = evaluate(frame, target.object);
      frame.at = target;
      throw attributeError(object, target.name);
    }
    case 'unpack':
      frame.at = target;
      unpack(frame, target, value);
  }
}

/** Values of the language do not have settable attributes. */
export function attributeError(object: Value, name: string): Error {
  return raise('AttributeError', `'${typeName(object)}' object has no attribute '${name}'`);
}

function unpack(
  frame: Frame,
  { items: targets, star }: Extract<Target, { kind: 'unpack' }>,
  value: Value,
): void {
  const { run } = frame;
  if (!isIterable(value)) throw typeError(`cannot unpack non-iterable ${typeName(value)} object`);
  const iterator = iterate(run, value);
  const items: Value[] = [];
  for (let step = iterator.next(); step.done !== true; step = iterator.next()) {
    run.meter.allocate(8);
    items.push(step.value);
    // One more than fits is enough to detect the error.
    if (star === undefined && items.length > targets.length) break;
  }
  const wanted = star === undefined ? targets.length : targets.length - 1;
  if (items.length < wanted) {
    const least = star === undefined ? '' : 'at least ';
    throw valueError(`not enough values to unpack (expected ${least}${wanted}, got ${items.length})`);
  }
  if (star === undefined) {
    if (items.length > wanted) throw valueError(`too many values to unpack (expected ${wanted})`);
    targets.forEach((target, index) => assign(frame, target, items[index]!));
    return;
  }
  const behind = targets.length - star - 1;
  targets.forEach((target, index) => {
    if (index < star) assign(frame, target, items[index]!);
    else if (index === star) assign(frame, target, list(items.slice(star, items.length - behind)));
    else assign(frame, target, items[items.length - targets.length + index]!);
  });
}
