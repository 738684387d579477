/** One line that has to be filled in, under its label. */
import type { ReactElement } from 'react';

export function NeededField({
  id,
  label,
  type = 'text',
  value,
  set,
}: {
  readonly id: string;
  readonly label: string;
  readonly type?: 'text' | 'number' | 'date';
  readonly value: string;
  readonly set: (value: string) => void;
}): ReactElement {
  const isText = type === 'text';
  return (
    <>
      <label className="usa-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className={isText ? 'usa-input' : 'usa-input records-short'}
        type={type}
        required
        {...(isText ? { dir: 'auto', maxLength: 200 } : {})}
        value={value}
        onChange={({ target }) => set(target.value)}
      />
    </>
  );
}
