import type { CallStep, Expression, ModuleOutline, Step } from '../../python/outline/types.ts';
import { something, truthOf, valueOf, type Knowledge, type Value } from './conditions.ts';
import { Functions } from './functions.ts';
import type { FoundModule } from './module-tree.ts';
import { absoluteName, addNames, broughtByStar, createNames, type ModuleNames } from './names.ts';
import { missOfCall } from './calls.ts';
import { importedName, knowledgeOf, missingAttribute, type Sight } from './misses-of-names.ts';
import { missingModule, type Miss } from './resolve.ts';
import { endsInStop, regard, syntaxFault, type LoadedModule, type Outcome, type Run } from './run.ts';
import { trapOf } from './traps.ts';
import { Guard, type LoadInput } from './types.ts';

/** Modules nested deeper than this are not followed: real ones stay below 200. */
const DEEPEST = 400;

/** Statements of all modules of a package together: what comes after them is not read, and counts as unknown. */
const MAX_STEPS = 400_000;
/** A star import counts as one for so many names. */
const NAMES_PER_STEP = 10;

/**
 * Loads modules as Python would, without executing anything: statement by statement, in the order of their imports, as
 * far as conditions can be decided. Each module is loaded once.
 */
export class Loader {
  readonly #input: LoadInput;
  readonly #runs = new Map<string, Run>();
  readonly #namesOf: (module: FoundModule) => ModuleNames;
  readonly #made = new Set<string>();
  readonly #functions = new Functions();
  /** What has been loaded so far, for those who answer questions about it. */
  readonly #sight: Sight;
  #depth = 0;
  /** `try` statements around the running one, and those of them that catch missing metadata. */
  #tries = 0;
  #metadataGuards = 0;
  #left = MAX_STEPS;
  /** The weakest guard on the path to the running statement. */
  #guard: Guard = Guard.runs;

  constructor(input: LoadInput) {
    this.#input = input;
    this.#namesOf = createNames(input);
    this.#sight = {
      runs: this.#runs,
      namesOf: this.#namesOf,
      missing: (name) => this.missing(name),
    };
  }

  get modules(): ReadonlyMap<string, LoadedModule> {
    return this.#runs;
  }

  names(module: FoundModule): ModuleNames {
    return this.#namesOf(module);
  }

  missing(name: string): Miss | undefined {
    return missingModule(this.#input, this.#made, name);
  }

  /** Loads a module that exists, and the packages above it. @returns false when an `ImportError` is certain */
  load(name: string): boolean {
    for (let end = name.indexOf('.'); ; end = name.indexOf('.', end + 1)) {
      const part = end === -1 ? name : name.slice(0, end);
      const module = this.#input.tree.find(part);
      if (module !== undefined && !this.#loadOne(module)) return false;
      if (end === -1) return true;
    }
  }

  #loadOne(module: FoundModule): boolean {
    const before = this.#runs.get(module.name);
    if (before !== undefined) return before.state !== 'failed';
    const run: Run = {
      module,
      faults: [],
      edges: [],
      bound: new Set(),
      names: new Map([['__name__', module.name]]),
      aliases: new Map(),
      state: 'loading',
    };
    this.#runs.set(module.name, run);
    const outline = this.#outline(module);
    if (outline === undefined || this.#depth >= DEEPEST) {
      run.state = 'loaded';
      return true;
    }
    this.#depth++;
    const outcome = this.#execute(run, outline);
    this.#depth--;
    run.state = outcome === 'fails' ? 'failed' : 'loaded';
    return outcome !== 'fails';
  }

  #outline({ kind, file }: FoundModule): ModuleOutline | undefined {
    if (kind !== 'package' && kind !== 'source') return undefined;
    const outline = this.#input.outline(file!);
    this.#left -= outline?.steps.length ?? 0;
    return this.#left < 0 ? undefined : outline;
  }

  #execute(run: Run, outline: ModuleOutline): Outcome {
    const { fault, grammar } = outline;
    for (const name of outline.madeModules) this.#made.add(name);
    const { minor } = this.#input.interpreter;
    if (fault !== undefined) {
      run.faults.push(syntaxFault(fault.message, fault.line));
      return 'fails';
    }
    if (grammar !== undefined && grammar.minor > minor) {
      const reason = `${grammar.what} needs Python 3.${grammar.minor}; this is 3.${minor}`;
      run.faults.push(syntaxFault(reason, grammar.line));
      return 'fails';
    }
    return this.#block(run, outline.steps, Guard.runs);
  }

  #block(run: Run, steps: readonly Step[], guard: Guard): Outcome {
    const outer = this.#guard;
    if (guard > outer) this.#guard = guard;
    let outcome: Outcome = 'ok';
    for (const step of steps) {
      const ended = this.#step(run, step, guard);
      if (ended === 'fails') outcome = 'fails';
      // A certain failure ends a body whose error is caught; elsewhere there may be more errors further down.
      if (ended === 'stops' || (ended === 'fails' && guard !== Guard.runs)) {
        outcome = ended;
        break;
      }
    }
    this.#guard = outer;
    return outcome;
  }

  #step(run: Run, step: Step, guard: Guard): Outcome {
    const outcome = this.#act(run, step, guard);
    addNames(step, run.module, run.bound);
    return outcome;
  }

  #act(run: Run, step: Step, guard: Guard): Outcome {
    switch (step.kind) {
      case 'import': {
        const outcome = this.#import(run, step.module, step.line, guard);
        run.names.set(step.bound, something);
        if (step.bound !== step.module.split('.', 1)[0]) run.aliases.set(step.bound, step.module);
        this.#functions.forget(run, step.bound);
        return outcome;
      }
      case 'from':
        return this.#from(run, step, guard);
      case 'load':
      case 'metadata':
      case 'entry-points':
      case 'time-zone':
        return this.#call(run, step.kind, step.argument, step.line, guard);
      case 'attribute':
        return this.#attribute(run, step, guard);
      case 'run':
        return this.#run(run, step.name, guard);
      case 'assign': {
        this.#functions.forget(run, step.name);
        const value = valueOf(step.value, this.#knowledge(run));
        run.aliases.delete(step.name);
        if (value === undefined || guard === Guard.mayRun) run.names.delete(step.name);
        else run.names.set(step.name, value);
        return 'ok';
      }
      case 'bind':
        for (const name of step.names) {
          run.names.delete(name);
          run.aliases.delete(name);
          this.#functions.forget(run, name);
        }
        return 'ok';
      case 'function':
        run.names.set(step.name, something);
        this.#functions.define(run, step, guard);
        return 'ok';
      case 'class':
        this.#functions.forget(run, step.name);
        run.names.set(step.name, something);
        return this.#block(run, step.body, guard);
      case 'if':
        return this.#if(run, step, guard);
      case 'try':
        return this.#try(run, step, guard);
      case 'suppress':
        this.#block(run, step.body, Guard.caught);
        return 'ok';
      case 'for':
        return this.#for(run, step, guard);
      case 'maybe':
        this.#either(run, [step.body], guard);
        return 'ok';
      case 'stop':
        return guard === Guard.caught ? 'fails' : 'stops';
    }
  }

  #if(run: Run, step: Step & { readonly kind: 'if' }, guard: Guard): Outcome {
    const holds = truthOf(step.test, this.#knowledge(run));
    if (holds === undefined) {
      this.#either(run, [step.body, step.orelse], guard);
      return 'ok';
    }
    return this.#block(run, holds ? step.body : step.orelse, guard);
  }

  /** Alternative bodies, of which an unknown one runs: what they agree on is known afterwards. */
  #either(run: Run, bodies: readonly (readonly Step[])[], guard: Guard): void {
    const before = new Map(run.names);
    const inside = guard === Guard.runs ? Guard.mayRun : guard;
    const changed = new Set<string>();
    for (const body of bodies) {
      this.#block(run, body, inside);
      for (const [name, value] of run.names) if (before.get(name) !== value) changed.add(name);
      for (const name of before.keys()) if (!run.names.has(name)) changed.add(name);
      run.names.clear();
      for (const [name, value] of before) run.names.set(name, value);
    }
    for (const name of changed) run.names.delete(name);
  }

  #try(run: Run, step: Step & { readonly kind: 'try' }, guard: Guard): Outcome {
    const catching = step.handlers.find((handler) => handler.catchesImportError);
    const raisesAgain = catching !== undefined && endsInStop(catching.body);
    const [firstFault, firstEdge] = [run.faults.length, run.edges.length];
    const inside = catching === undefined ? guard : Guard.caught;
    const guards = step.handlers.some((handler) => handler.catchesMissingMetadata) ? 1 : 0;
    this.#tries++;
    this.#metadataGuards += guards;
    let outcome = this.#block(run, step.body, inside);
    this.#metadataGuards -= guards;
    this.#tries--;
    if (catching !== undefined && raisesAgain) {
      // Nothing is caught: all of the body applies.
      regard(run.faults, firstFault, guard);
      regard(run.edges, firstEdge, guard);
    }
    if (outcome === 'fails' && catching !== undefined) {
      if (catching.name !== undefined) run.names.delete(catching.name);
      outcome = this.#block(run, catching.body, guard);
      if (raisesAgain) outcome = 'fails';
    } else if (outcome === 'ok') {
      // Other kinds of errors may lead into handlers, so the values they bind are not known.
      for (const handler of step.handlers) this.#forget(run, handler.body);
      outcome = this.#block(run, step.orelse, guard);
    }
    const last = this.#block(run, step.final, guard);
    return outcome === 'ok' ? last : outcome;
  }

  /**
   * Names bound by a handler that was not walked: they count as bound, but their values are not known unless the body
   * set them.
   */
  #forget(run: Run, steps: readonly Step[]): void {
    for (const step of steps) {
      addNames(step, run.module, run.bound);
      if (step.kind === 'if') {
        this.#forget(run, step.body);
        this.#forget(run, step.orelse);
      }
    }
  }

  #for(run: Run, step: Step & { readonly kind: 'for' }, guard: Guard): Outcome {
    const values = valueOf(step.values, this.#knowledge(run));
    if (!Array.isArray(values) || values.length > 200) {
      this.#either(run, [step.body], guard);
      return this.#block(run, step.orelse, guard);
    }
    for (const value of values as readonly Value[]) {
      run.names.set(step.name, value);
      const outcome = this.#block(run, step.body, guard);
      if (outcome !== 'ok') return outcome;
    }
    run.names.delete(step.name);
    return this.#block(run, step.orelse, guard);
  }

  #call(run: Run, kind: CallStep['kind'], argument: Expression, line: number, guard: Guard): Outcome {
    const value = valueOf(argument, this.#knowledge(run));
    if (typeof value !== 'string' || value === '') return 'ok';
    if (kind === 'load') return value.startsWith('.') ? 'ok' : this.#import(run, value, line, guard);
    if (kind === 'metadata' && this.#metadataGuards > 0) return 'ok';
    const miss = missOfCall(this.#input, kind, value);
    if (miss === undefined) return 'ok';
    return this.#fault(run, kind === 'metadata' ? guard : Guard.mayRun, line, miss);
  }

  /** `collections.Mapping`: a name that the standard library of this Python does not have. */
  #attribute(run: Run, { of, name, line }: Step & { readonly kind: 'attribute' }, guard: Guard): Outcome {
    // Any handler may catch the error, which is none of the import.
    if (this.#tries > 0 || run.names.get(of) !== something) return 'ok';
    const miss = missingAttribute(this.#input, run.aliases.get(of) ?? of, name);
    return miss === undefined ? 'ok' : this.#fault(run, guard, line, miss);
  }

  /** A function that was defined before imports what its body imports, in the module that defines it. */
  #run(run: Run, name: string, guard: Guard): Outcome {
    const worst = Math.max(guard, this.#guard) as Guard;
    const [first, member] = name.split('.') as [string, string?];
    const owning = member === undefined ? run : this.#runs.get(run.aliases.get(first) ?? '');
    const called = owning && this.#functions.call(owning, member ?? first, worst);
    if (called === undefined || this.#depth >= DEEPEST) return 'ok';
    const { owner, body } = called;
    const local = { bound: new Set<string>(), names: new Map(owner.names), aliases: new Map(owner.aliases) };
    this.#depth++;
    const outcome = this.#block({ ...owner, ...local }, body, worst);
    this.#depth--;
    return outcome === 'fails' && guard !== Guard.mayRun ? 'fails' : 'ok';
  }

  #import(run: Run, name: string, line: number, guard: Guard): Outcome {
    const miss = this.missing(name);
    if (miss !== undefined) return this.#fault(run, guard, line, miss);
    const trap = trapOf(this.#input, name);
    if (trap !== undefined) this.#fault(run, Math.max(guard, Guard.mayRun) as Guard, line, trap);
    run.edges.push({ to: name, line, guard });
    return this.load(name) || guard === Guard.mayRun ? 'ok' : 'fails';
  }

  #from(run: Run, step: Step & { readonly kind: 'from' }, guard: Guard): Outcome {
    const target = absoluteName(run.module, step.level, step.module);
    if (target === undefined || target === '') {
      return this.#fault(run, guard, step.line, {
        code: 'missing-module',
        reason: `the relative import leads above the top: \`${run.module.name}\` lies in no package that deep`,
        subject: `${'.'.repeat(step.level)}${step.module}`,
      });
    }
    const outcome = this.#import(run, target, step.line, guard);
    for (const [, bound] of step.names) run.names.set(bound, something);
    if (outcome === 'fails') return outcome;
    let result: Outcome = 'ok';
    for (const [name, bound] of step.names) {
      if (name === '*') {
        this.#star(run, target);
        continue;
      }
      if (this.#name(run, target, name, step.line, guard) === 'fails') result = 'fails';
      this.#take(run, target, name, bound);
    }
    return result;
  }

  /** The meaning of an imported name: a fact about the interpreter, or a constant of the module. */
  #take(run: Run, target: string, name: string, bound: string): void {
    const value =
      this.#input.interpreter.facts.get(`${target}.${name}`) ?? this.#runs.get(target)?.names.get(name);
    run.aliases.set(bound, `${target}.${name}`);
    this.#functions.take(run, this.#runs.get(target), name, bound);
    if (value !== undefined) run.names.set(bound, value);
    else run.names.delete(bound);
  }

  #star(run: Run, target: string): void {
    run.bound.add('*');
    const module = this.#input.tree.find(target);
    if (module === undefined) return;
    const { names } = this.#namesOf(module);
    this.#left -= names.size / NAMES_PER_STEP;
    if (this.#left >= 0) for (const name of broughtByStar(names)) run.bound.add(name);
  }

  /** `from target import name`: an attribute, else a submodule. */
  #name(run: Run, target: string, name: string, line: number, guard: Guard): Outcome {
    const answer = importedName(this.#input, this.#sight, target, name);
    if (answer === undefined) return 'ok';
    if ('loads' in answer) return this.#import(run, answer.loads, line, guard);
    const isOnThePath = answer.miss.code === 'circular-import';
    const worst = isOnThePath ? (Math.max(guard, this.#guard) as Guard) : guard;
    return this.#fault(run, worst, line, answer.miss);
  }

  #fault(run: Run, guard: Guard, line: number, miss: Miss): Outcome {
    run.faults.push({ ...miss, line, guard });
    return guard === Guard.mayRun ? 'ok' : 'fails';
  }

  #knowledge(run: Run): Knowledge {
    return knowledgeOf(this.#input, this.#sight, run);
  }
}
