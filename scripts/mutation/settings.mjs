// What a run of the mutation tests is told by its environment: MUTATION_ONE_IN, how many mutants stand
// behind one that is run, and MUTATION_SEED, which of them. Without the first, every mutant is run.
// Also where the engine's tests are and which of them a run leaves out: those that take long or that
// measure time.

export const LEFT_OUT = ['.slow.test.ts', '.time.test.ts', '/agreement.test.ts'];

/**
 * @param {Readonly<Record<string, string | undefined>>} environment
 * @returns {{ oneIn: number, seed: string }}
 */
export function sampleFrom(environment) {
  const oneIn = Number(environment['MUTATION_ONE_IN'] ?? '1');
  if (!Number.isInteger(oneIn) || oneIn < 1) {
    throw new Error(
      `MUTATION_ONE_IN is "${environment['MUTATION_ONE_IN']}". Give a whole number from 1.`,
    );
  }
  return { oneIn, seed: environment['MUTATION_SEED'] ?? '1' };
}
