/** Palabras de la página de una solicitud: borrador, sin revisar. */
import type { CASE_EN } from './words.en.ts';

export const CASE_ES: Readonly<Record<keyof typeof CASE_EN, string>> = {
  'case.title': 'Solicitud',
};
