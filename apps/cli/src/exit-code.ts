/**
 * What the process ends with. 0 and 2 are answers; the rest follow sysexits.h, so that scripts which
 * know it need no table. Documented in docs/cli.md and in `threshold --help`.
 */
export const EXIT = {
  /** Every act asked about has an answer that the law settles; or the command did its work. */
  answered: 0,
  /** `law check` found errors, a case of `law test` failed, a property does not hold, a receipt or a checkpoint was refused. */
  failed: 1,
  /** Some answer is undetermined, contested, or not covered by any rule: ask counsel. A receipt without its key. */
  open: 2,
  /** EX_USAGE: the command line itself is wrong. */
  usage: 64,
  /** EX_DATAERR: a situation, a pack or another input is wrong. */
  data: 65,
  /** EX_NOINPUT: a file or folder is not there or cannot be read. */
  noInput: 66,
  /** EX_SOFTWARE: a fault of this program. */
  internal: 70,
  /** EX_CANTCREAT: a file cannot be written. */
  cannotCreate: 73,
  /** EX_TEMPFAIL: somebody else is at it; later it will do. */
  busy: 75,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
