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
import { changesOf, nothing, onRequest, type Asked, type Route } from './route-shape.ts';

const of = ({ path }: Asked) => ({ id: path['id'] ?? '', release: path['release'] ?? '' });

const releaseStep = changesOf('/api/requests', 'id', releaseChanged);

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
  releaseStep(
    'releases',
    'Begin to release pages of these papers.',
    'release:prepare',
    beginBody,
    beginRelease,
  ),
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
  releaseStep(
    'release-marks',
    'Say what is blacked out, for whom and why, and have it checked.',
    'release:prepare',
    marksBody,
    markRelease,
  ),
  releaseStep(
    'release-approval',
    'Agree that these pages leave: never to what one marked oneself.',
    'release:approve',
    onVersion,
    approveRelease,
  ),
  releaseStep(
    'release-withdrawal',
    'Withdraw a release that did not leave; its pages are deleted.',
    'release:prepare',
    onVersion,
    withdrawRelease,
  ),
];
