// A Stryker checker that lets one mutant in N pass and stops the others before any test runs. Stryker
// has no word for "not drawn", so those are reported as compile errors, which count neither way. It asks
// after static mutants are set aside and before it looks whether a test covers the mutant, so a mutant
// that no test reaches is drawn like any other and counts as missed.
import path from 'node:path';
import { CheckStatus } from '@stryker-mutator/api/check';
import { PluginKind, declareValuePlugin } from '@stryker-mutator/api/plugin';
import { inOrderOfChance, isDrawn } from './draw.mjs';
import { sampleFrom } from './settings.mjs';

const { oneIn, seed } = sampleFrom(process.env);

/** @type {import('@stryker-mutator/api/check').Checker} */
const sample = {
  init: () => Promise.resolve(),
  // One by one in an order by chance, so that a run that is broken off is a sample too.
  group: (mutants) => Promise.resolve(inOrderOfChance(mutants, seed).map(({ id }) => [id])),
  check: (mutants) =>
    Promise.resolve(
      Object.fromEntries(
        mutants.map((mutant) => {
          const fileName = path.relative(process.cwd(), mutant.fileName).replaceAll('\\', '/');
          return [
            mutant.id,
            isDrawn({ ...mutant, fileName }, oneIn, seed)
              ? { status: CheckStatus.Passed }
              : { status: CheckStatus.CompileError, reason: 'not drawn' },
          ];
        }),
      ),
    ),
};

export const strykerPlugins = [declareValuePlugin(PluginKind.Checker, 'sample', sample)];
