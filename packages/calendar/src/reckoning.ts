/**
 * Conventions of counting, as data: what the law says where a period itself does not say how it is counted.
 * Which one a norm is counted by is a row too, by pack or by norm, so that counsel can see and change it.
 */
import { z } from 'zod';
import { roll } from './counting-rule.ts';
import { citation, id, skippedKind, text } from './schema-parts.ts';
import { plainYaml, type SourceText } from './read-calendar.ts';

const reckoning = z.strictObject({
  id,
  title: text,
  calendar: id,
  first: z.enum(['excluded', 'included']).meta({ description: 'The day of the event itself.' }),
  'business-days': z.array(skippedKind).min(1).meta({ description: 'Days that are none.' }),
  roll: roll.optional().meta({ description: 'For periods of days, months and years.' }),
  'roll-hours': roll.optional().meta({ description: 'For periods of hours.' }),
  'roll-dates': roll.optional().meta({ description: 'For days that a law names outright.' }),
  cite: z.array(citation).min(1),
  note: text.optional(),
});
export type Reckoning = z.infer<typeof reckoning>;

export const reckoningFile = z
  .strictObject({
    reckonings: z.array(reckoning),
    use: z
      .array(z.strictObject({ pack: id, norm: id.optional(), reckoning: id, why: text }))
      .meta({ description: 'The first row that names the norm, or else its pack.' }),
  })
  .refine(
    ({ reckonings, use }) => use.every((row) => reckonings.some((one) => one.id === row.reckoning)),
    { error: 'a row of `use` names a reckoning that is not in the file' },
  )
  .meta({ id: 'reckoning-file', title: 'Conventions of counting' });
export type ReckoningFile = z.infer<typeof reckoningFile>;

export function readReckonings(
  source: SourceText,
): { readonly reckonings: ReckoningFile } | { readonly sentences: readonly string[] } {
  const held = plainYaml(source);
  if ('problem' in held) return { sentences: [held.problem.sentence] };
  const read = reckoningFile.safeParse(held.value);
  if (read.success) return { reckonings: read.data };
  const sentences = read.error.issues.map(
    (issue) => `In ${source.name}, at ${issue.path.join('.') || 'the top'}: ${issue.message}.`,
  );
  return { sentences };
}

/** Undefined: nobody has said how this pack counts. */
export function reckoningFor(
  file: ReckoningFile,
  pack: string,
  norm: string,
): Reckoning | undefined {
  const row =
    file.use.find((use) => use.pack === pack && use.norm === norm) ??
    file.use.find((use) => use.pack === pack && use.norm === undefined);
  return file.reckonings.find((one) => one.id === row?.reckoning);
}
