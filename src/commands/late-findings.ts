import type { Diagnostic } from '../host/types.ts';
import { toFinding } from '../report/finding.ts';
import type { PackagedTarget } from '../report/types.ts';
import type { Severities } from '../text/severities.ts';

/** What is found in packages when they are written, with the severities that the user has set. */
export class LateFindings {
  readonly #severities: Severities;
  readonly #found: Diagnostic[] = [];

  constructor(severities: Severities) {
    this.#severities = severities;
  }

  /** The package with these findings; the very same where none is reported. */
  addTo(one: PackagedTarget, found: readonly Diagnostic[]): PackagedTarget {
    const adjusted = this.#severities.adjust(found, [one.target]);
    if (adjusted.length === 0) return one;
    for (const finding of adjusted) this.#found.push(finding);
    return { ...one, findings: [...one.findings, ...adjusted.map(toFinding)] };
  }

  get diagnostics(): readonly Diagnostic[] {
    return this.#found;
  }
}
