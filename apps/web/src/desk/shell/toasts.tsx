/**
 * Messages in passing: read aloud when they come, seen in one place. One with something to undo stays until
 * it is closed; the others go by themselves, and say nothing that is not also to be seen where it happened.
 */
import { Button } from '@trussworks/react-uswds';
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

export interface Toast {
  readonly text: string;
  readonly kind?: 'done' | 'trouble';
  readonly undo?: () => void;
}
type Shown = Toast & { readonly id: number };

const STAYS_MS = 8000;
const MOST = 3;

const Context = createContext<(toast: Toast) => void>(() => undefined);
export const useToast = (): ((toast: Toast) => void) => useContext(Context);

let made = 0;

export function ToastsProvider({ children }: { readonly children: ReactNode }): ReactElement {
  const say = useSay();
  const [shown, set] = useState<readonly Shown[]>([]);
  const drop = useCallback(
    (id: number) => set((before) => before.filter((each) => each.id !== id)),
    [],
  );
  const add = useCallback(
    (toast: Toast) => {
      const id = ++made;
      set((before) => [...before, { ...toast, id }].slice(-MOST));
      if (!toast.undo) setTimeout(() => drop(id), STAYS_MS);
    },
    [drop],
  );
  const value = useMemo(() => add, [add]);
  return (
    <Context value={value}>
      {children}
      <div className="toasts" role="status" aria-live="polite">
        {shown.map(({ id, text, kind = 'done', undo }) => (
          <div key={id} className={`toast toast-${kind}`}>
            <p>{text}</p>
            {undo ? (
              <Button
                type="button"
                outline
                onClick={() => {
                  drop(id);
                  undo();
                }}
              >
                {say('toast.undo')}
              </Button>
            ) : null}
            <Button type="button" unstyled onClick={() => drop(id)}>
              {say('toast.close')}
            </Button>
          </div>
        ))}
      </div>
    </Context>
  );
}
