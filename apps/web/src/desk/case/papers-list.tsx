/** Papers and pictures that are kept sealed with the request: each opened by its own request for it, which is written down. */
import type { ReactElement } from 'react';
import { ProblemError } from '../api/problem.ts';
import { useToast } from '../shell/toasts.tsx';
import { useSay } from '../words/words.tsx';
import { fetchFile, keepFile } from './case-api.ts';
import { useCase } from './case-context.ts';
import { eventsOf } from './model.ts';

export function PapersList(): ReactElement | null {
  const say = useSay();
  const toast = useToast();
  const { view } = useCase();
  const papers = eventsOf(view, 'paper-added');
  if (papers.length === 0) return null;
  const open = async (file: number, name: string): Promise<void> => {
    try {
      keepFile(await fetchFile(`/api/requests/${view.id}/papers/${file}`), name);
    } catch (error) {
      toast({
        kind: 'trouble',
        text: error instanceof ProblemError ? error.message : say('fault.line'),
      });
    }
  };
  return (
    <ul className="case-papers">
      {papers.map(({ seq, event: { facts, sealed } }) => {
        const name = sealed.name ?? `${view.number}-${facts.file}.${facts.type}`;
        return (
          <li key={seq}>
            <button
              type="button"
              className="usa-button usa-button--unstyled"
              onClick={() => void open(facts.file, name)}
            >
              <bdi>{name}</bdi>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
