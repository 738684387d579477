/** From records to the sheet of the fields that were asked for and may leave. Everything else stays. */
import { isPublic, mayLeave } from './purpose.ts';
import { refuse, type Refused } from './refusal.ts';
import type { ReleaseRequest, RowsContent, Tools } from './request.ts';
import type { Sheet } from './sheet.ts';
import { valueFault, type Field, type Value } from './whitelist.ts';

export function rowsRelease(
  content: RowsContent,
  { recordClass, purpose }: Pick<ReleaseRequest, 'recordClass' | 'purpose'>,
  { findSensitive }: Pick<Tools, 'findSensitive'>,
): Sheet | Refused {
  if (recordClass.rowsAbout === 'a-person' && isPublic(purpose.kind))
    return refuse({ code: 'rows-about-people', purpose: purpose.kind });
  if (content.fields.length === 0 || new Set(content.fields).size !== content.fields.length)
    return refuse({ code: 'no-fields' });
  const columns: Field[] = [];
  for (const name of content.fields) {
    const field = recordClass.fields.find((one) => one.name === name);
    if (!field) return refuse({ code: 'field-not-listed', field: name });
    if (!mayLeave(field.sensitivity, purpose.kind))
      return refuse({ code: 'field-too-sensitive', field: name, purpose: purpose.kind });
    columns.push(field);
  }
  const rows: Value[][] = [];
  for (const [index, record] of content.rows.entries()) {
    const row: Value[] = [];
    for (const field of columns) {
      const value = Object.hasOwn(record, field.name) ? record[field.name] : undefined;
      const fault = valueFault(field, value);
      if (fault) return refuse({ code: 'value-unfit', field: field.name, row: index + 1, fault });
      const [found] =
        field.type === 'text' && typeof value === 'string' ? findSensitive(value) : [];
      if (found)
        return refuse({
          code: 'sensitive-text',
          place: `row ${index + 1}, field “${field.name}”`,
          kind: found.kind,
        });
      row.push(value as Value);
    }
    rows.push(row);
  }
  return { columns, rows };
}
