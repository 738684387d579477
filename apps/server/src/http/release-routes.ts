/** The addresses of releases of pages: of a request's papers, blacked out, agreed to by a second person. */
import {
  approveRelease,
  beginBody,
  beginRelease,
  markRelease,
  marksBody,
  onVersion,
  releaseChanged,
  withdrawRelease,
} from '../features/releases/change-release.ts';
import {
  listReleases,
  onRelease,
  onReleasePage,
  releaseList,
  releaseView,
  showPart,
  showRelease,
} from '../features/releases/show-release.ts';
import type { z } from 'zod';
import { nothing, onRequest, type Asked, type Route } from './route-shape.ts';

const of = ({ path }: Asked) => ({ id: path['id'] ?? '', release: path['release'] ?? '' });

export const RELEASE_ROUTES: readonly Route[] = [
  {
    method: 'get',
    path: '/api/requests/{id}/releases',
    summary: 'Releases of a request’s papers, newest first.',
    action: 'release:prepare',
    pathInput: onRequest,
    input: nothing,
    output: releaseList,
    run: ({ desk, actor, path }) => listReleases(desk, actor, path['id'] ?? ''),
  },
  {
    method: 'post',
    path: '/api/requests/{id}/releases',
    summary: 'Begin to release pages of these papers.',
    action: 'release:prepare',
    pathInput: onRequest,
    input: beginBody,
    output: releaseChanged,
    run: ({ desk, actor, path, input }) =>
      beginRelease(desk, actor, path['id'] ?? '', input as z.infer<typeof beginBody>),
  },
  {
    method: 'get',
    path: '/api/requests/{id}/releases/{release}',
    summary: 'A release of pages: words read, what is marked, how far it is.',
    action: 'release:prepare',
    pathInput: onRelease,
    input: nothing,
    output: releaseView,
    run: (asked) => showRelease(asked.desk, asked.actor, of(asked).id, of(asked).release),
  },
  {
    method: 'get',
    path: '/api/requests/{id}/releases/{release}/pages/{page}',
    summary: 'A page as it was opened, from 0; looking at it is written down.',
    action: 'release:prepare',
    pathInput: onReleasePage,
    input: nothing,
    file: { type: 'image/webp', name: 'page.webp' },
    run: (asked) =>
      showPart(asked.desk, asked.actor, of(asked), 'page', Number(asked.path['page'])),
  },
  {
    method: 'get',
    path: '/api/requests/{id}/releases/{release}/results/{page}',
    summary: 'A page as it will leave, from 0.',
    action: 'release:prepare',
    pathInput: onReleasePage,
    input: nothing,
    file: { type: 'image/webp', name: 'page.webp' },
    run: (asked) =>
      showPart(asked.desk, asked.actor, of(asked), 'result', Number(asked.path['page'])),
  },
  {
    method: 'get',
    path: '/api/requests/{id}/releases/{release}/file',
    summary: 'The finished file, while it is kept.',
    action: 'release:prepare',
    pathInput: onRelease,
    input: nothing,
    file: { type: 'application/zip', name: 'release.zip' },
    run: (asked) => showPart(asked.desk, asked.actor, of(asked), 'file'),
  },
  {
    method: 'post',
    path: '/api/requests/{id}/release-marks',
    summary: 'Say what is blacked out, for whom and why, and have it checked.',
    action: 'release:prepare',
    pathInput: onRequest,
    input: marksBody,
    output: releaseChanged,
    run: ({ desk, actor, path, input }) =>
      markRelease(desk, actor, path['id'] ?? '', input as z.infer<typeof marksBody>),
  },
  {
    method: 'post',
    path: '/api/requests/{id}/release-approval',
    summary: 'Agree that these pages leave: never to what one marked oneself.',
    action: 'release:approve',
    pathInput: onRequest,
    input: onVersion,
    output: releaseChanged,
    run: ({ desk, actor, path, input }) =>
      approveRelease(desk, actor, path['id'] ?? '', input as z.infer<typeof onVersion>),
  },
  {
    method: 'post',
    path: '/api/requests/{id}/release-withdrawal',
    summary: 'Withdraw a release that did not leave; its pages are deleted.',
    action: 'release:prepare',
    pathInput: onRequest,
    input: onVersion,
    output: releaseChanged,
    run: ({ desk, actor, path, input }) =>
      withdrawRelease(desk, actor, path['id'] ?? '', input as z.infer<typeof onVersion>),
  },
];
