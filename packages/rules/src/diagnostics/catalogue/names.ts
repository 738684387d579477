/** TH3xx: conditions, and every name that must mean something. */
import type { CatalogueEntry } from './entry.ts';

export const NAME_CODES = {
  TH301: {
    severity: 'error',
    title: 'The condition cannot be read',
    explanation:
      'The condition breaks the grammar in docs/language.md at the place shown. Conditions are joined with `and`, `or` and `not`; values are written without quotes; there are no functions.',
  },
  TH302: {
    severity: 'error',
    title: 'The condition is too long or too deep',
    explanation:
      'A condition holds at most 4,000 characters and 40 levels of brackets and `not`. Give its parts names under `definitions`.',
  },
  TH303: {
    severity: 'error',
    title: 'An unknown name',
    explanation:
      'No fact, definition or field of the record has this name. Names are written in full, with their dots: `person.in-custody`.',
  },
  TH304: {
    severity: 'error',
    title: 'Not a value of this fact',
    explanation:
      'A one-of fact takes only the values that it declares, or that a pack on top adds with `extends: true`.',
  },
  TH305: {
    severity: 'error',
    title: 'The types do not fit',
    explanation:
      'A yes-no fact stands alone; a one-of is compared with a value; a code is looked up in a list with `in`; numbers are compared with numbers and dates with dates. Nothing is converted silently.',
  },
  TH306: {
    severity: 'error',
    title: 'Not a day or number that can be used',
    explanation:
      'Dates in conditions must exist in the calendar, and numbers are whole numbers within the safe range.',
  },
  TH307: {
    severity: 'error',
    title: 'An unknown list',
    explanation:
      'Lists of codes are declared under `lists`. A condition looks a code up in one by its id.',
  },
  TH308: {
    severity: 'error',
    title: 'An unknown record',
    explanation:
      'A list fact says with `of` which record describes its entries; the record stands under `records`.',
  },
  TH309: {
    severity: 'error',
    title: 'An unknown open question or choice',
    explanation:
      'A condition may refer to an open question of law declared under `readings`, and to one of its choices.',
  },
  TH310: {
    severity: 'error',
    title: 'An unknown act',
    explanation: 'Acts are declared under `acts`, once in the stack, by id.',
  },
  TH311: {
    severity: 'error',
    title: 'An unknown decider',
    explanation:
      'Whoever can answer a question or decide is declared under `deciders`, so that screens have words for them.',
  },
  TH312: {
    severity: 'error',
    title: 'An unknown norm',
    explanation:
      'The id is that of no norm and no exception in the stack. Exceptions have ids of their own.',
  },
  TH313: {
    severity: 'error',
    title: 'An override that cannot be',
    explanation:
      '`overrides` removes another norm of the same layer where both are live. A norm cannot override itself, its own exceptions, norms of another layer (layers do that), or norms that override it in turn.',
  },
  TH314: {
    severity: 'error',
    title: 'A contested pair that cannot be',
    explanation:
      'Two different norms of one layer may be declared contested, once. Between layers the higher one wins, or a `reading` states what is open.',
  },
  TH315: {
    severity: 'error',
    title: 'Definitions in a circle',
    explanation:
      'A definition cannot refer to itself, directly or through others: nothing would say where the meaning begins.',
  },
  TH316: {
    severity: 'error',
    title: 'An answer cannot be used here',
    explanation:
      '`answer ACT = …` asks what the law says on another act. Only norms whose acts are all duties may use it, in `binds`, `when` and in their exceptions, because duties are decided after the answers.',
  },
  TH317: {
    severity: 'error',
    title: 'required-by-law cannot be used here',
    explanation:
      '`required-by-law` asks whether the layers above say `must` for the act being decided. It has a meaning only in the `when` of a norm or exception below the highest layer that answers; a duty is not an answer.',
  },
  TH318: {
    severity: 'error',
    title: 'required-by-law needs the fact claim.legal-compulsion',
    explanation:
      'Where a document claims that the law compels the city and no norm above is known to say so, counsel must say. That claim is the yes-no fact `claim.legal-compulsion`; a stack that uses `required-by-law` declares it.',
  },
  TH319: {
    severity: 'error',
    title: 'A list is used wrongly',
    explanation:
      '`any`, `every` and `count` run over a fact of type list. They cannot stand inside one another: records hold single values only. A condition over a list cannot depend on an open question: define it once per choice, and choose outside.',
  },
  TH320: {
    severity: 'error',
    title: 'Not an outcome',
    explanation:
      'An answer is one of: must, may, must-not, not-required, no-rule, contested, undetermined.',
  },
  TH321: {
    severity: 'error',
    title: 'A burden that does not fit its fact',
    explanation:
      'Under `burden` a norm says what an unknowable fact counts as. The value must be one that the fact could have.',
  },
  TH322: {
    severity: 'error',
    title: 'A list entry points nowhere',
    explanation:
      '`successor` names the code that replaced this one. It must stand on a list of the stack.',
  },
  TH323: {
    severity: 'warning',
    title: 'A code stands twice on one list',
    explanation:
      'The same code is listed twice. Conditions see no difference; readers may, if name or class differ.',
  },
  TH324: {
    severity: 'error',
    title: 'A condition too large once its definitions are opened',
    explanation:
      'Definitions that each name another several times over double in size at every step. A condition, and all conditions of a stack together, may come only to so many tests once every definition is written out; far above any law seen so far.',
  },
} as const satisfies Record<`TH3${string}`, CatalogueEntry>;
