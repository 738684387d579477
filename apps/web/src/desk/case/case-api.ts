/**
 * What the case page asks the server and sends it. Every step names the number of events its sender had seen, so
 * that nobody decides on a page that is older than the request; the command's id makes sending it twice harmless.
 */
import {
  queryOptions,
  useMutation,
  useQuery,
  useQueryClient,
  type UseMutationResult,
  type UseQueryResult,
} from '@tanstack/react-query';
import { z } from 'zod';
import { answer, api, newCommand, OWN_HEADER, type Schemas } from '../api/client.ts';
import type { paths } from '../api/desk-api.generated.ts';
import { problemFrom } from '../api/problem.ts';
import type { Reasoning, RequestView } from './model.ts';

export const useRequest = (id: string): UseQueryResult<RequestView> =>
  useQuery({
    queryKey: ['request', id, 'view'],
    queryFn: () => read<RequestView>(api.GET('/api/requests/{id}', { params: { path: { id } } })),
  });

export const useReasoning = (id: string): UseQueryResult<Reasoning> =>
  useQuery({
    queryKey: ['request', id, 'reasoning'],
    queryFn: () =>
      read<Reasoning>(api.GET('/api/requests/{id}/reasoning', { params: { path: { id } } })),
  });

interface Colleagues {
  readonly colleagues: readonly Schemas['colleague'][];
}

export const useColleagues = (agency: string): UseQueryResult<Colleagues> =>
  useQuery({
    queryKey: ['colleagues', agency],
    queryFn: () => read<Colleagues>(api.GET('/api/colleagues', { params: { query: { agency } } })),
    staleTime: 60_000,
  });

/** The client's own type of an answer loses that lists are lists, where they are read-only. */
const read = <Data>(asked: Parameters<typeof answer>[0]): Promise<Data> =>
  answer(asked) as Promise<Data>;

/** `claim`, `determination`, …: what stands behind /api/requests/{id}/. */
export type StepPath = {
  [Path in keyof paths]: Path extends `/api/requests/{id}/${infer Name}`
    ? paths[Path] extends {
        readonly post: {
          readonly requestBody: {
            readonly content: {
              readonly 'application/json': { readonly command: string; readonly seen: number };
            };
          };
        };
      }
      ? Name
      : never
    : never;
}[keyof paths];

type Posted<Path extends keyof paths> = paths[Path] extends {
  readonly post: {
    readonly requestBody: { readonly content: { readonly 'application/json': infer Body } };
  };
}
  ? Body
  : never;
type Own<Body> = Body extends unknown ? Omit<Body, 'command' | 'seen'> : never;
export type StepBody<Step extends StepPath> = Own<Posted<`/api/requests/{id}/${Step}`>>;

export type Sent = {
  [Step in StepPath]: { readonly step: Step; readonly body: StepBody<Step>; readonly seen: number };
}[StepPath];

interface Command {
  readonly sent: Sent;
  readonly command: string;
}

/** Sends a step; the same command again where the line breaks. What shows the request asks for it anew. */
export function useStep(id: string): UseMutationResult<unknown, Error, Command> & {
  readonly send: (sent: Sent) => Promise<unknown>;
} {
  const client = useQueryClient();
  const mutation = useMutation<unknown, Error, Command>({
    mutationFn: ({ sent: { step, body, seen }, command }) =>
      post(`/api/requests/${id}/${step}`, { ...body, seen, command }),
    onSettled: () => client.invalidateQueries({ queryKey: ['request', id] }),
  });
  return {
    ...mutation,
    send: (sent) => mutation.mutateAsync({ sent, command: newCommand() }),
  };
}

async function post(path: string, body: object): Promise<unknown> {
  const response = await fetch(path, {
    method: 'POST',
    headers: { ...OWN_HEADER, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const read: unknown = await response.json().catch(() => undefined);
  if (!response.ok) throw problemFrom(response.status, read);
  return read;
}

/** Bytes as they came, to be kept as a file. */
export async function fetchFile(path: string, body?: object): Promise<Blob> {
  const response = await fetch(path, {
    headers: { ...OWN_HEADER, ...(body ? { 'content-type': 'application/json' } : {}) },
    ...(body ? { method: 'POST', body: JSON.stringify(body) } : {}),
  });
  if (!response.ok) {
    throw problemFrom(response.status, await response.json().catch(() => undefined));
  }
  return response.blob();
}

export function keepFile(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

/** The log's key as one line of text: what receipts are checked against. */
export const logKeyQuery = queryOptions({
  queryKey: ['log', 'key'],
  queryFn: async () => (await (await fetchFile('/api/log/key')).text()).trim(),
  staleTime: Infinity,
});

const siteFacts = z.object({
  contacts: z.object({
    counsel: z.array(
      z.object({ name: z.string(), number: z.string(), hours: z.string().optional() }),
    ),
  }),
});

/** Whom the agency has its people call: the same list as on the pages of the front line. No number ships. */
export const contactsQuery = queryOptions({
  queryKey: ['contacts'],
  queryFn: async () => {
    const response = await fetch('/now/site.json');
    if (!response.ok) return [];
    return siteFacts.parse(await response.json()).contacts.counsel;
  },
  staleTime: Infinity,
});

interface Letters {
  readonly letters: readonly Schemas['fitting-letter'][];
}

/** Letters that fit now: for those who work on the request. */
export const useLetters = (id: string): UseQueryResult<Letters> =>
  useQuery({
    queryKey: ['request', id, 'letters'],
    queryFn: () =>
      read<Letters>(api.GET('/api/requests/{id}/letters', { params: { path: { id } } })),
  });
