import type { ProblemError } from './problem.ts'

/** What the SWF could not give now. `nummer` is what to pass on: it stands in the log beside the cause. */
export type NietGelezen = Readonly<{ probleem: ProblemError; nummer: string }>

/** A part that the rest of its page can do without: as it was read, or why it was not. */
export type Gelezen<T> = Readonly<{ waarde: T }> | NietGelezen
