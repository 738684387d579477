/** Whether a value is one that a fact or field can have. */
import { didYouMean, oneOf } from '../diagnostics/suggest.ts';
import { isCalendarDay } from '../language/expression-types.ts';
import type { ValueType } from '../language/model.ts';

export interface ValueProblem {
  /** A clause without capital and full stop: "`x` is not one of its values". */
  readonly message: string;
  readonly help?: string | undefined;
}

const shown = (value: unknown): string =>
  typeof value === 'object' && value !== null ? 'this' : `\`${String(value).slice(0, 60)}\``;

/** Undefined where the value fits. Lists are checked where their records are known. */
export function checkScalar(value: unknown, type: ValueType): ValueProblem | undefined {
  switch (type.type) {
    case 'yes-no':
      if (typeof value === 'boolean') return undefined;
      return { message: `${shown(value)} is not true or false`, help: 'Write `true` or `false`, without quotes.' };
    case 'one-of': {
      if (typeof value === 'string' && type.values.has(value)) return undefined;
      const help = didYouMean(String(value), type.values.keys()) ?? oneOf(type.values.keys());
      return { message: `${shown(value)} is not one of its values`, help };
    }
    case 'number':
      return checkNumber(value, type);
    case 'date':
      if (typeof value === 'string' && isCalendarDay(value)) return undefined;
      return /^\d{4}-\d{2}-\d{2}$/.test(String(value))
        ? { message: `${shown(value)} is no day of the calendar` }
        : { message: `${shown(value)} is not a date`, help: 'Write year-month-day: `2026-02-06`.' };
    case 'code':
      if (typeof value === 'string' && value !== '') return undefined;
      if (typeof value === 'number') {
        return {
          message: `${shown(value)} is a number, not a code`,
          help: `Put it in quotes: \`"${value}"\`.`,
        };
      }
      return { message: `${shown(value)} is not a code` };
    case 'list':
      if (Array.isArray(value)) return undefined;
      return {
        message: `${shown(value)} is not a list`,
        help: 'Write a list of records; `[]` when there is none.',
      };
  }
}

function checkNumber(
  value: unknown,
  type: Extract<ValueType, { type: 'number' }>,
): ValueProblem | undefined {
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) {
    return { message: `${shown(value)} is not a whole number` };
  }
  const unit = type.unit === undefined ? '' : ` ${type.unit}`;
  if (type.min !== undefined && value < type.min)
    return { message: `${value} is below the least, ${type.min}${unit}` };
  if (type.max !== undefined && value > type.max)
    return { message: `${value} is above the most, ${type.max}${unit}` };
  return undefined;
}
