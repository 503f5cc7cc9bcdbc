/** A constraint of Poetry that PEP 508 cannot express. */
export class PoetrySyntaxError extends Error {}
