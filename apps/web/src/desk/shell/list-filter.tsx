/** One choice by which a list is made shorter. */
import { useId, type ReactElement } from 'react';

export function ListFilter({
  name,
  label,
  value,
  options,
  set,
}: {
  readonly name: string;
  readonly label: string;
  readonly value: string | number | undefined;
  /** Value and words; the first has no value: nothing is left out. */
  readonly options: readonly (readonly [string, string])[];
  readonly set: (value: string) => void;
}): ReactElement {
  const id = useId();
  return (
    <div>
      <label className="usa-label" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        name={name}
        className="usa-select"
        value={value ?? ''}
        onChange={({ target }) => set(target.value)}
      >
        {options.map(([each, words]) => (
          <option key={each} value={each}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
