import type { Comprehension } from '../syntax/tree.ts';
import { assign } from './assign.ts';
import { evaluate } from './evaluate.ts';
import { addMember, setItem } from './hash.ts';
import { isTrue, iterate, iteratorOf } from './protocol.ts';
import { emptyDict, type Frame, list, type SetValue, type Value } from './values.ts';

/** A list, set or dictionary, or (lazily) the items of a generator. */
export function evaluateComprehension(frame: Frame, node: Comprehension): Value {
  const { run } = frame;
  const inner: Frame = { ...frame, scope: node.scope, locals: new Map(), parent: frame };
  const first = evaluate(frame, node.clauses[0]!.iterable);
  frame.at = node.clauses[0]!.iterable;
  const source = iterate(run, first);
  const rounds = runClauses(inner, node, 0, source);
  const located = <T>(work: () => T): T => {
    try {
      return work();
    } finally {
      frame.at = inner.at;
    }
  };
  inner.at = node.clauses[0]!.iterable;
  switch (node.makes) {
    case 'generator':
      return iteratorOf(generate(inner, node, rounds, frame), 'generator');
    case 'list':
      return located(() => {
        const items: Value[] = [];
        for (const round of rounds) {
          run.meter.allocate(16);
          items.push(evaluate(round, node.element));
        }
        return list(items);
      });
    case 'set':
      return located(() => {
        const set: SetValue = { kind: 'set', members: new Map() };
        for (const round of rounds) {
          const item = evaluate(round, node.element);
          inner.at = node.element;
          addMember(run, set, item);
        }
        return set;
      });
    case 'dict':
      return located(() => {
        const dict = emptyDict();
        for (const round of rounds) {
          const key = evaluate(round, node.element);
          const value = evaluate(round, node.value!);
          inner.at = node.element;
          setItem(run, dict, key, value);
        }
        return dict;
      });
  }
}

function* generate(
  inner: Frame,
  node: Comprehension,
  rounds: Iterable<Frame>,
  frame: Frame,
): Generator<Value, void> {
  try {
    for (const round of rounds) yield evaluate(round, node.element);
  } finally {
    frame.at = inner.at;
  }
}

/** Yields once for each element that passes the clauses from `index` on, with its names set in the frame. */
function* runClauses(
  frame: Frame,
  node: Comprehension,
  index: number,
  source: Iterable<Value> | undefined,
): Generator<Frame, void> {
  const clause = node.clauses[index];
  if (clause === undefined) {
    yield frame;
    return;
  }
  let items = source;
  if (items === undefined) {
    const iterable = evaluate(frame, clause.iterable);
    frame.at = clause.iterable;
    items = iterate(frame.run, iterable);
  }
  for (const item of items) {
    assign(frame, clause.target, item);
    if (clause.conditions.every((condition) => isTrue(evaluate(frame, condition)))) {
      yield* runClauses(frame, node, index + 1, undefined);
    }
    frame.at = clause.iterable;
  }
}
