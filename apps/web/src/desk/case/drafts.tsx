/**
 * What was typed and not sent, kept for as long as the page is open: a form that is closed, a step that was
 * refused, a request that changed lose nothing. Leaving with unsent words asks first. Nothing is kept on the device.
 */
import { useBlocker } from '@tanstack/react-router';
import {
  createContext,
  useCallback,
  useContext,
  useMemo,
  useState,
  type ReactElement,
  type ReactNode,
} from 'react';
import { useSay } from '../words/words.tsx';

type Drafts = Readonly<Record<string, string>>;
interface Kept {
  readonly drafts: Drafts;
  readonly write: (name: string, text: string) => void;
  readonly drop: (prefix: string) => void;
}

const Context = createContext<Kept | undefined>(undefined);

function useKept(): Kept {
  const kept = useContext(Context);
  if (!kept) throw new Error('Drafts are used inside their provider.');
  return kept;
}

export function useDraft(name: string, first = ''): readonly [string, (text: string) => void] {
  const { drafts, write } = useKept();
  const set = useCallback((text: string) => write(name, text), [name, write]);
  return [drafts[name] ?? first, set];
}

export const useAllDrafts = (): Drafts => useKept().drafts;

/** Forgets the drafts whose names begin so: they were sent. */
export const useDropDrafts = (): ((prefix: string) => void) => useKept().drop;

export function DraftsProvider({ children }: { readonly children: ReactNode }): ReactElement {
  const [drafts, set] = useState<Drafts>({});
  const write = useCallback(
    (name: string, text: string) => set((before) => ({ ...before, [name]: text })),
    [],
  );
  const drop = useCallback(
    (prefix: string) =>
      set((before) =>
        Object.fromEntries(Object.entries(before).filter(([name]) => !name.startsWith(prefix))),
      ),
    [],
  );
  const value = useMemo(() => ({ drafts, write, drop }), [drafts, write, drop]);
  return (
    <Context value={value}>
      <Guard unsent={Object.values(drafts).some((text) => text.trim() !== '')} />
      {children}
    </Context>
  );
}

function Guard({ unsent }: { readonly unsent: boolean }): ReactElement | null {
  const say = useSay();
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => unsent && current.pathname !== next.pathname,
    enableBeforeUnload: unsent,
    withResolver: true,
  });
  if (blocker.status !== 'blocked') return null;
  return (
    <div className="case-guard" role="alertdialog" aria-labelledby="case-guard-title">
      <p id="case-guard-title">{say('case.unsent')}</p>
      <button type="button" className="usa-button" autoFocus onClick={() => blocker.reset()}>
        {say('case.unsent-stay')}
      </button>
      <button
        type="button"
        className="usa-button usa-button--outline"
        onClick={() => blocker.proceed()}
      >
        {say('case.unsent-leave')}
      </button>
    </div>
  );
}
