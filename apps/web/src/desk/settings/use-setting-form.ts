/**
 * A setting being changed. What somebody else saves meanwhile takes nothing away that was typed: it is said, and the
 * person chooses. What was not touched follows what is stored. The server refuses a change of a version not seen.
 */
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ProblemError } from '../api/problem.ts';

export interface SettingForm<Form> {
  readonly form: Form;
  readonly set: (form: Form) => void;
  readonly unsaved: boolean;
  /** The version that is sent as seen. */
  readonly seen: number;
  /** Somebody saved another version since this one was begun. */
  readonly newer: boolean;
  readonly takeTheirs: () => void;
  readonly keepMine: () => void;
  /** The server has what is typed. */
  readonly saved: () => void;
  /** Where it was refused because of another version, that one is asked for. */
  readonly refused: (error: unknown) => void;
}

export function useSettingForm<Form>(stored: Form, version: number): SettingForm<Form> {
  const client = useQueryClient();
  const latest = JSON.stringify(stored);
  const [base, rebase] = useState({ version, kept: latest });
  const [form, set] = useState(stored);
  const typed = JSON.stringify(form);
  const unsaved = typed !== base.kept;
  const theirs = (): void => {
    rebase({ version, kept: latest });
    set(stored);
  };
  const moved = version !== base.version;
  if (moved && (!unsaved || typed === latest)) theirs();
  return {
    form,
    set,
    unsaved,
    seen: base.version,
    newer: moved && unsaved,
    takeTheirs: theirs,
    keepMine: () => rebase({ version, kept: latest }),
    saved: () => rebase({ ...base, kept: typed }),
    refused: (error) => {
      if (error instanceof ProblemError && error.code === 'setting-changed')
        void client.invalidateQueries({ queryKey: ['settings'] });
    },
  };
}
