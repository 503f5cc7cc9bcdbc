import type { CallStep, ModuleOutline, Step } from '../../python/outline/types.ts';
import { Bindings } from './bindings.ts';
import { Branches } from './branches.ts';
import { something, truthOf, valueOf, type Knowledge, type Value } from './conditions.ts';
import { Functions } from './functions.ts';
import type { FoundModule } from './module-tree.ts';
import { absoluteName, addNames, createNames, type ModuleNames } from './names.ts';
import { ABOVE_TOP, loadedBy, missOfCall } from './calls.ts';
import { knowledgeOf } from './knowledge.ts';
import { importedName, isUnbound, missOfStar, type Sight } from './misses-of-names.ts';
import { Raises } from './raises.ts';
import { aboveTop, missingModule, type Miss } from './resolve.ts';
import {
  bindAll,
  causeOf,
  endsInStop,
  localRun,
  regard,
  rejected,
  startRun,
  type LoadedModule,
  type Outcome,
  type Run,
} from './run.ts';
import { SearchPath } from './search-path.ts';
import { trapOf } from './traps.ts';
import { Guard, type LoadInput } from './types.ts';
import { isPlainClass } from './undefined-names.ts';
import { missOfUse, raisedBy, type UseStep } from './uses.ts';

/** What setuptools loads first, so that `distutils` is its own (PEP 632). */
const DISTUTILS_OVERRIDE = '_distutils_hack.override';

/** Modules nested deeper than this are not followed: real ones stay below 200. */
const DEEPEST = 400;

/** Statements of all modules of a package together: what comes after them is not read, and counts as unknown. */
const MAX_STEPS = 300_000;

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
  readonly #bindings: Bindings;
  readonly #searchPath: SearchPath;
  #depth = 0;
  readonly #raises = new Raises();
  /** `try` statements around the running one that catch missing metadata. */
  #metadataGuards = 0;
  /** Bodies of classes around the running statement whose metaclass may give them names. */
  #opaque = 0;
  #left = MAX_STEPS;
  /** The weakest guard on the path to the running statement. */
  #guard: Guard = Guard.runs;

  /** What attributes of modules depend on. */
  readonly #sight: Sight;

  constructor(input: LoadInput) {
    this.#input = input;
    this.#namesOf = createNames(input);
    this.#sight = {
      runs: this.#runs,
      namesOf: this.#namesOf,
      missing: (name) => this.missing(name),
    };
    this.#searchPath = new SearchPath(input);
    this.#bindings = new Bindings(input, this.#sight, this.#functions);
  }

  get modules(): ReadonlyMap<string, LoadedModule> {
    return this.#runs;
  }

  /** What is imported from directories that are added to `sys.path`. */
  get found(): SearchPath['found'] {
    return this.#searchPath.found;
  }

  names(module: FoundModule): ModuleNames {
    return this.#namesOf(module);
  }

  /** Whether a module that has been loaded certainly lacks a name that is written in it. */
  lacks(module: FoundModule, name: string): boolean {
    return isUnbound(this.#input, this.#sight, module, name);
  }

  missing(name: string): Miss | undefined {
    const miss = missingModule(this.#input, this.#made, name);
    return miss !== undefined && this.#searchPath.mayFind(name) ? undefined : miss;
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
    const outline = this.#outline(module);
    const run = startRun(module, outline);
    this.#runs.set(module.name, run);
    if (outline === undefined || this.#depth >= DEEPEST) {
      run.isFollowed = false;
      run.state = 'loaded';
      return true;
    }
    this.#depth++;
    const outcome = this.#execute(run, outline);
    this.#depth--;
    run.state = outcome === 'fails' || run.raises ? 'failed' : 'loaded';
    return run.state === 'loaded';
  }

  #outline({ kind, file }: FoundModule): ModuleOutline | undefined {
    if ((kind !== 'package' && kind !== 'source') || this.#left < 0) return undefined;
    const outline = this.#input.outline(file!);
    this.#left -= outline?.steps.length ?? 0;
    return this.#left < 0 ? undefined : outline;
  }

  #execute(run: Run, outline: ModuleOutline): Outcome {
    for (const name of outline.madeModules) this.#made.add(name);
    if (run.module.name === DISTUTILS_OVERRIDE) this.#made.add('distutils');
    const fault = rejected(outline, this.#input.interpreter.minor);
    if (fault !== undefined) {
      run.faults.push(fault);
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
        this.#bindings.imported(run, step.module, step.bound);
        return outcome;
      }
      case 'from':
        return this.#from(run, step, guard);
      case 'load':
      case 'metadata':
      case 'entry-points':
      case 'time-zone':
        return this.#call(run, step, guard);
      case 'attribute':
      case 'name':
      case 'type':
        return this.#use(run, step, guard);
      case 'run':
        return this.#run(run, step.name, guard);
      case 'search-path':
        this.#searchPath.change(step, run.module.file?.path);
        return 'ok';
      case 'assign': {
        const value = valueOf(step.value, this.#knowledge(run));
        this.#bindings.forget(run, step.name);
        if (value !== undefined && guard !== Guard.mayRun) run.names.set(step.name, value);
        return 'ok';
      }
      case 'bind':
        for (const name of step.names) this.#bindings.forget(run, name);
        return 'ok';
      case 'unbind':
        this.#bindings.unbind(run, step.names, ![guard, this.#guard].includes(Guard.mayRun));
        return 'ok';
      case 'function':
        this.#bindings.forget(run, step.name);
        run.names.set(step.name, something);
        this.#functions.define(run, step, guard);
        return 'ok';
      case 'class':
        this.#bindings.forget(run, step.name);
        run.names.set(step.name, something);
        return this.#class(run, step, guard);
      case 'if':
        return this.#if(run, step, guard);
      case 'try':
        return this.#try(run, step, guard);
      case 'suppress':
        this.#raises.enter(run, undefined);
        this.#block(run, step.body, Guard.caught);
        this.#raises.leave(run);
        return 'ok';
      case 'for':
        return this.#for(run, step, guard);
      case 'maybe':
        this.#either(run, [step.body, []], guard);
        return 'ok';
      case 'stop':
        return this.#raises.stop(run, step, guard);
    }
  }

  #if(run: Run, step: Step & { readonly kind: 'if' }, guard: Guard): Outcome {
    const holds = truthOf(step.test, this.#knowledge(run));
    if (holds === undefined) return this.#either(run, [step.body, step.orelse], guard);
    return this.#block(run, holds ? step.body : step.orelse, guard);
  }

  /**
   * Alternative bodies, of which an unknown one runs: what they agree on is known afterwards. Where each of them fails,
   * so does the statement.
   */
  #either(run: Run, bodies: readonly (readonly Step[])[], guard: Guard): Outcome {
    const inside = guard === Guard.runs ? Guard.mayRun : guard;
    const branches = new Branches(run);
    const causes: (() => void)[] = [];
    this.#raises.unsure++;
    for (const body of bodies) {
      const faults = run.faults.length;
      if (this.#block(run, body, inside) === 'fails') causes.push(causeOf(run, this.#runs, faults, guard));
      branches.end();
    }
    this.#raises.unsure--;
    this.#raises.forget();
    branches.join();
    if (causes.length < bodies.length) return 'ok';
    for (const count of causes) count();
    return 'fails';
  }

  #try(run: Run, step: Step & { readonly kind: 'try' }, guard: Guard): Outcome {
    const catching = step.handlers.find((handler) => handler.catchesImportError);
    const raisesAgain = catching !== undefined && endsInStop(catching.body);
    const [firstFault, firstEdge] = [run.faults.length, run.edges.length];
    const inside = catching === undefined ? guard : Guard.caught;
    const guards = step.handlers.some((handler) => handler.catchesMissingMetadata) ? 1 : 0;
    this.#raises.enter(run, step.handlers);
    this.#metadataGuards += guards;
    let outcome = this.#block(run, step.body, inside);
    this.#metadataGuards -= guards;
    const caught = this.#raises.leave(run);
    if (catching !== undefined && raisesAgain) {
      // Nothing is caught: all of the body applies.
      regard(run.faults, firstFault, guard);
      regard(run.edges, firstEdge, guard);
    }
    if (caught !== undefined && outcome !== 'ok') {
      run.names.delete(caught.name ?? '');
      outcome = this.#block(run, caught.body, guard);
    } else if (outcome === 'fails' && catching !== undefined) {
      if (catching.name !== undefined) {
        run.names.delete(catching.name);
        run.modules.delete(catching.name);
      }
      this.#raises.unsure++;
      outcome = this.#block(run, catching.body, guard);
      this.#raises.unsure--;
      if (outcome === 'stops' && !raisesAgain) {
        regard(run.faults, firstFault, guard);
        regard(run.edges, firstEdge, guard);
      }
      if (raisesAgain || outcome === 'stops') outcome = 'fails';
    } else if (outcome === 'ok') {
      // Other kinds of errors may lead into handlers, so the values they bind are not known.
      for (const handler of step.handlers)
        bindAll(run, handler.body, (target) => {
          this.#left -= this.#bindings.star(run, target, this.#left);
        });
      outcome = this.#block(run, step.orelse, guard);
    }
    const last = this.#block(run, step.final, guard);
    return outcome === 'ok' ? last : outcome;
  }

  #for(run: Run, step: Step & { readonly kind: 'for' }, guard: Guard): Outcome {
    const values = valueOf(step.values, this.#knowledge(run));
    if (!Array.isArray(values) || values.length > 200) {
      this.#either(run, [step.body, []], guard);
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

  #call(run: Run, { kind, argument, anchor, line }: CallStep, guard: Guard): Outcome {
    const knowledge = this.#knowledge(run);
    const value = valueOf(argument, knowledge);
    if (typeof value !== 'string' || value === '') return 'ok';
    if (kind === 'load') {
      const name = loadedBy(value, anchor === undefined ? undefined : valueOf(anchor, knowledge));
      if (name === undefined) return 'ok';
      return name === ABOVE_TOP
        ? this.#fault(run, guard, line, aboveTop(run.module, value))
        : this.#import(run, name, line, guard);
    }
    if (kind === 'metadata' && this.#metadataGuards > 0) return 'ok';
    const miss = missOfCall(this.#input, kind, value);
    if (miss === undefined) return 'ok';
    if (kind === 'metadata') return this.#fault(run, guard, line, miss);
    this.#fault(run, Guard.mayRun, line, miss);
    return 'ok';
  }

  /** Something is used: Python says that it is not there. Code of which a condition or a handler decides knows better. */
  #use(run: Run, step: UseStep, guard: Guard): Outcome {
    const isCaught = this.#raises.depth > 0;
    const isUnsure = guard === Guard.mayRun || (guard === Guard.caught && !isCaught);
    if (isUnsure || (this.#opaque > 0 && step.kind === 'name')) return 'ok';
    const miss = missOfUse(this.#input, this.#sight, run, step);
    if (miss === undefined) return 'ok';
    if (!isCaught) return this.#miss(run, miss, step.line, guard);
    // Any handler may catch the error, which is none of the import.
    if (!this.#raises.isCaughtHere(run, raisedBy[step.kind])) return 'ok';
    return guard === Guard.caught ? 'fails' : 'stops';
  }

  #class(run: Run, step: Step & { readonly kind: 'class' }, guard: Guard): Outcome {
    if (step.body.length === 0) return 'ok';
    const opaque = isPlainClass(this.#input, this.#sight, run, step) ? 0 : 1;
    this.#opaque += opaque;
    const outcome = this.#block(run, step.body, guard);
    this.#opaque -= opaque;
    return outcome;
  }

  /** Whether modules import each other too early also depends on what led to them. */
  #miss(run: Run, miss: Miss, line: number, guard: Guard): Outcome {
    const isCircle = miss.code === 'circular-import';
    return this.#fault(run, isCircle ? (Math.max(guard, this.#guard) as Guard) : guard, line, miss);
  }

  /** A function that was defined before imports what its body imports, in the module that defines it. */
  #run(run: Run, name: string, guard: Guard): Outcome {
    const worst = Math.max(guard, this.#guard) as Guard;
    const [first, member] = name.split('.') as [string, string?];
    const owning = member === undefined ? run : this.#runs.get(run.aliases.get(first) ?? '');
    const called = owning && this.#functions.call(owning, member ?? first, worst);
    if (called === undefined || this.#depth >= DEEPEST) return 'ok';
    const { owner, body } = called;
    this.#depth++;
    const outcome = this.#block(localRun(owner), body, worst);
    this.#depth--;
    return outcome === 'fails' && guard !== Guard.mayRun ? 'fails' : 'ok';
  }

  #import(run: Run, name: string, line: number, guard: Guard): Outcome {
    const miss = this.missing(name);
    if (miss === undefined) this.#searchPath.note(run.module, name);
    else return this.#fault(run, this.#searchPath.guard(guard, name), line, miss);
    const trap = trapOf(this.#input, name);
    if (trap !== undefined) this.#fault(run, Math.max(guard, Guard.mayRun) as Guard, line, trap);
    const edge = run.edges.push({ to: name, line, guard }) - 1;
    const isLoaded = this.load(name);
    if (this.#runs.get(name)?.raises === true) run.edges[edge] = { to: name, line, guard: Guard.runs };
    return isLoaded ? 'ok' : 'fails';
  }

  #from(run: Run, step: Step & { readonly kind: 'from' }, guard: Guard): Outcome {
    const target = absoluteName(run.module, step.level, step.module);
    if (target === undefined || target === '') {
      const written = `${'.'.repeat(step.level)}${step.module}`;
      return this.#fault(run, guard, step.line, aboveTop(run.module, written));
    }
    const outcome = this.#import(run, target, step.line, guard);
    for (const [, bound] of step.names) run.names.set(bound, something);
    if (outcome === 'fails') return outcome;
    for (const [name] of step.names) this.#searchPath.note(run.module, `${target}.${name}`);
    let result: Outcome = 'ok';
    for (const [name, bound] of step.names) {
      if (name === '*') {
        const miss = this.#raises.depth > 0 ? undefined : missOfStar(this.#input, this.#sight, target);
        if (miss !== undefined && guard === Guard.runs) result = this.#fault(run, guard, step.line, miss);
        this.#left -= this.#bindings.star(run, target, this.#left);
        continue;
      }
      if (this.#name(run, target, name, step.line, guard) === 'fails') result = 'fails';
      this.#bindings.take(run, target, name, bound);
    }
    return result;
  }

  #name(run: Run, target: string, name: string, line: number, guard: Guard): Outcome {
    const found = importedName(this.#input, this.#sight, target, name);
    if (found === undefined) return 'ok';
    if ('loads' in found) return this.#import(run, found.loads, line, guard);
    return this.#miss(run, found.miss, line, guard);
  }

  #fault(run: Run, guard: Guard, line: number, miss: Miss): Outcome {
    run.faults.push({ ...miss, line, guard });
    return 'fails';
  }

  #knowledge(run: Run): Knowledge {
    return knowledgeOf(this.#input, this.#sight, run);
  }
}
