// Loaded before every test file of a mutation run.
import fc from 'fast-check';
import { afterEach, inject } from 'vitest';

// Modules and globals are kept from one mutant to the next, and Stryker sets the next mutant only once
// a file has been read: without this, a file would be read with the mutant before it still in place,
// and fail for the wrong reason.
const stryker = Reflect.get(globalThis, '__stryker__');
if (typeof stryker === 'object' && stryker !== null) {
  Reflect.set(stryker, 'activeMutant', undefined);
}

// Once a test has failed the mutant is caught; the files that are left would only take time.
const CAUGHT = Symbol.for('threshold.caught-mutant');
/** @type {unknown} */
const mutant = Reflect.apply(inject, undefined, ['activeMutant']);
if (mutant !== undefined && Reflect.get(globalThis, CAUGHT) === mutant) {
  throw new Error('The mutant is caught already.');
}
afterEach(({ task }) => {
  if (task.result?.state === 'fail') Reflect.set(globalThis, CAUGHT, mutant);
});

// That a property fails is all that counts here; the smallest example of it is not looked for.
fc.configureGlobal({ endOnFailure: true });
