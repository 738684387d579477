/** What the screens about records ask the server and send it. */
import {
  queryOptions,
  useMutation,
  useQueryClient,
  type UseMutationResult,
} from '@tanstack/react-query';
import { z } from 'zod';
import { answer, api } from '../api/client.ts';
import { fetchFile } from '../case/case-api.ts';
import { CLASSES } from './record-class.ts';

export const scheduleQuery = (agency: string) =>
  queryOptions({
    queryKey: ['records', agency, 'schedule'],
    queryFn: () => answer(api.GET('/api/retention', { params: { query: { agency } } })),
  });

export const holdsQuery = (agency: string) =>
  queryOptions({
    queryKey: ['records', agency, 'holds'],
    queryFn: () => answer(api.GET('/api/holds', { params: { query: { agency } } })),
  });

export const dueQuery = (agency: string) =>
  queryOptions({
    queryKey: ['records', agency, 'due'],
    queryFn: () => answer(api.GET('/api/retention/due', { params: { query: { agency } } })),
  });

export const purgesQuery = (agency: string) =>
  queryOptions({
    queryKey: ['records', agency, 'purges'],
    queryFn: () => answer(api.GET('/api/retention/purges', { params: { query: { agency } } })),
  });

export const purgedQuery = (agency: string, number: string) =>
  queryOptions({
    queryKey: ['records', agency, 'purged', number],
    queryFn: () =>
      answer(api.GET('/api/retention/purged', { params: { query: { agency, number } } })),
    retry: false,
  });

/** As certificate.ts writes it; the file itself is what is kept. */
const certificate = z.object({
  purge: z.string(),
  agencyTitle: z.string(),
  decidedBy: z.string(),
  begun: z.string(),
  records: z.array(
    z.object({
      id: z.string(),
      number: z.string(),
      class: z.enum(CLASSES),
      endedOn: z.string(),
      authority: z.string(),
      receipt: z.string().nullable(),
      leaves: z.array(z.object({ seq: z.number(), index: z.number().nullable() })),
    }),
  ),
});
export type Certificate = z.infer<typeof certificate>;

const LOOK_AGAIN_MS = 1500;

export const certificateQuery = (purge: string) =>
  queryOptions({
    queryKey: ['records', 'certificate', purge],
    queryFn: async () => {
      const file = await fetchFile(`/api/retention/purges/${purge}/certificate`);
      return { file, read: certificate.parse(JSON.parse(await file.text())) };
    },
    // The log gives what was done its place within seconds: then the receipts are there.
    refetchInterval: ({ state }) =>
      state.data?.read.records.some(({ receipt }) => receipt === null) ? LOOK_AGAIN_MS : false,
  });

/** Sends a change; whatever shows records is asked anew. */
export function useRecordsChange<Body, Data>(
  send: (body: Body) => Promise<Data>,
): UseMutationResult<Data, Error, Body> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSettled: () => client.invalidateQueries({ queryKey: ['records'] }),
  });
}
