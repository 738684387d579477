import { describe, expect, it } from 'vitest';
import { compareNames, type NameMatch } from './names.ts';

const cases: readonly (readonly [string, string, NameMatch])[] = [
  ['PENHALLOW-RUIZ, Ilario', 'Ilario Penhallow-Ruiz', 'same'],
  ['PENHALLOW RUIZ Ilario', 'Ilario Penhallow-Ruíz', 'same'],
  ['PENNINGTON-ASTUDlLLO, Flor', 'Flor Pennington-Astudillo', 'same'],
  ['Oskar J. Vantongeren', 'VANTONGEREN, Oskar', 'same'],
  ["O'Brannigan, Tessa", 'Tessa OBrannigan', 'same'],
  ['Juana de la Torre Vidal', 'Juana Torre Vidal', 'same'],
  ['Ilario Ruiz', 'Ilario Penhallow-Ruiz', 'may-differ'],
  ['I. Penhallow-Ruiz', 'Ilario Penhallow-Ruiz', 'may-differ'],
  ['Fernandez, Marta', 'Hernandez, Marta', 'may-differ'],
  ['Ruiz', 'Ilario Ruiz', 'may-differ'],
  ['Casimir Hollingberry', 'Desmond Achterberg', 'different'],
  ['Casimir Hollingberry', 'Clara Hollingberry', 'different'],
  ['Ana Lopez', 'Eva Lopez', 'different'],
];

describe('compareNames', () => {
  it.each(cases)('%s and %s: %s', (first, second, match) => {
    expect(compareNames(first, second)).toBe(match);
    expect(compareNames(second, first)).toBe(match);
  });
});
