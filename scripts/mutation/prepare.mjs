// Loaded before every test file of a mutation run.
import fc from 'fast-check';
import { afterEach, inject } from 'vitest';

/** @type {unknown} */
const mutant = Reflect.apply(inject, undefined, ['activeMutant']);

// Once a test has failed the mutant is caught; the files that are left would only take time.
const CAUGHT = Symbol.for('threshold.caught-mutant');
if (mutant !== undefined && Reflect.get(globalThis, CAUGHT) === mutant) {
  throw new Error('The mutant is caught already.');
}
afterEach(({ task }) => {
  if (task.result?.state === 'fail') Reflect.set(globalThis, CAUGHT, mutant);
});

// That a property fails is all that counts here; the smallest example of it is not looked for.
fc.configureGlobal({ endOnFailure: true });

// The engine's modules stay from one mutant to the next, so each is read while no mutant is in place.
// Then the mutant is put in place already for what a test file makes while it is read, such as the law
// that its tests share; Stryker would do so only after that, with the mutant before it still there.
const stryker = Reflect.get(globalThis, '__stryker__');
if (typeof stryker === 'object' && stryker !== null) {
  // Each file tells of itself only: told again with every file after it, what tests reach grew to
  // gigabytes, and the telling took so long that the run was given up.
  if (mutant === undefined) {
    const coverage = Reflect.get(stryker, 'mutantCoverage');
    if (coverage !== undefined) Object.assign(coverage, { static: {}, perTest: {} });
  }
  Reflect.set(stryker, 'activeMutant', undefined);
  await Promise.all(Object.values(engineModules()).map((read) => read()));
  Reflect.set(stryker, 'hitCount', 0);
  Reflect.set(stryker, 'activeMutant', mutant);
}

/** @returns {Record<string, () => Promise<unknown>>} */
function engineModules() {
  // @ts-expect-error -- Vite's own, put in place while the file is read.
  return import.meta.glob(['/packages/rules/src/**/*.ts', '!**/*.test.ts']);
}
