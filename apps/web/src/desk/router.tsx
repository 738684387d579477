/**
 * Addresses of the desk, below /desk. What a screen shows is in its address, so that it can be kept, sent and
 * gone back to. Nobody gets past the sign-in without a session; the server holds that by itself.
 */
import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import { z } from 'zod';
import { sessionQuery } from './api/session.ts';
import { casesSearch } from './defense/case-queries.ts';
import { dutiesSearch } from './duties/duty-queries.ts';
import { queueSearch } from './queue/queue-search.ts';
import { SETTINGS_SECTIONS } from './settings/sections.ts';
import { readsSearch } from './reading/reads-search.ts';
import { ErrorPage } from './shell/error-page.tsx';
import { Frame } from './shell/frame.tsx';
import { Loading } from './shell/loading.tsx';
import { NotFound } from './shell/not-found.tsx';
import { firstScreen } from './shell/role-screens.ts';
import { SignInPage } from './sign-in/sign-in-page.tsx';

const rootRoute = createRootRouteWithContext<{ readonly client: QueryClient }>()();

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  validateSearch: z.object({
    back: z.string().max(500).optional(),
    /** What went wrong at the provider, by its code. */
    problem: z.string().max(40).optional(),
    /** Signing in again only to show who one is, for a step in another tab. */
    prove: z.boolean().optional(),
    proved: z.boolean().optional(),
  }),
  component: SignInPage,
});

const insideRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'inside',
  component: Frame,
  beforeLoad: async ({ context, location }) => {
    const session = await context.client.query(sessionQuery);
    if (!session) {
      const back = location.pathname === '/' ? {} : { back: location.href };
      // The router's way to leave for another address is to throw it.
      throw redirect({ to: '/sign-in', search: back });
    }
    return { session };
  },
});

const homeRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/',
  beforeLoad: ({ context }) => {
    redirect({ to: firstScreen(context.session.memberships), throw: true });
  },
});

const queueRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/queue',
  validateSearch: queueSearch,
  component: lazyRouteComponent(() => import('./queue/queue-page.tsx'), 'QueuePage'),
});
const requestRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/requests/$id',
  component: lazyRouteComponent(() => import('./case/case-page.tsx'), 'CasePage'),
});
const releasesRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/requests/$id/releases',
  component: lazyRouteComponent(() => import('./releases/releases-page.tsx'), 'ReleasesPage'),
});
const releaseRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/requests/$id/releases/$release',
  component: lazyRouteComponent(() => import('./releases/release-page.tsx'), 'ReleasePage'),
});
const ownRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/own',
  component: lazyRouteComponent(() => import('./own/own-page.tsx'), 'OwnPage'),
});
const recordRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/record',
  component: lazyRouteComponent(() => import('./record/record-page.tsx'), 'RecordPage'),
});
const postRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/post',
  component: lazyRouteComponent(() => import('./post/post-page.tsx'), 'PostPage'),
});
const overviewRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/overview',
  component: lazyRouteComponent(() => import('./overview/overview-page.tsx'), 'OverviewPage'),
});
const dutiesRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/duties',
  validateSearch: dutiesSearch,
  component: lazyRouteComponent(() => import('./duties/duties-page.tsx'), 'DutiesPage'),
});
const newDutyRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/duties/new/$kind',
  component: lazyRouteComponent(() => import('./duties/new-duty-page.tsx'), 'NewDutyPage'),
});
const dutyRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/duties/$duty',
  component: lazyRouteComponent(() => import('./duties/duty-page.tsx'), 'DutyPage'),
});
const casesRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/cases',
  validateSearch: casesSearch,
  component: lazyRouteComponent(() => import('./defense/cases-page.tsx'), 'CasesPage'),
});
const newCaseRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/cases/new',
  component: lazyRouteComponent(() => import('./defense/new-case-page.tsx'), 'NewCasePage'),
});
const caseRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/cases/$case',
  // A provider that a saved plan names.
  validateSearch: z.object({ offer: z.string().max(60).optional().catch(undefined) }),
  component: lazyRouteComponent(() => import('./defense/defense-case-page.tsx'), 'DefenseCasePage'),
});
const slipRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/cases/$case/slip',
  component: lazyRouteComponent(() => import('./defense/slip-page.tsx'), 'SlipPage'),
});
const accessRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/access',
  component: lazyRouteComponent(() => import('./sign-in/access-page.tsx'), 'AccessPage'),
});
const recordsRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/records',
  validateSearch: z.object({
    agency: z.string().max(40).optional().catch(undefined),
    number: z.coerce.string().max(20).optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import('./records/records-page.tsx'), 'RecordsPage'),
});
const certificateRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/records/purges/$purge',
  component: lazyRouteComponent(() => import('./records/certificate-page.tsx'), 'CertificatePage'),
});
const draftsRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/drafts',
  component: lazyRouteComponent(() => import('./drafts/drafts-page.tsx'), 'DraftsPage'),
});
const draftRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/drafts/$draft',
  component: lazyRouteComponent(() => import('./drafts/draft-page.tsx'), 'DraftPage'),
});
const proposalRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/proposals/$proposal',
  component: lazyRouteComponent(() => import('./drafts/proposal-page.tsx'), 'ProposalPage'),
});
const openingsRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/openings',
  component: lazyRouteComponent(() => import('./reading/openings-page.tsx'), 'OpeningsPage'),
});
const allocationRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/allocation',
  component: lazyRouteComponent(() => import('./allocation/allocation-page.tsx'), 'AllocationPage'),
});
const savedPlanRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/allocation/$plan',
  component: lazyRouteComponent(() => import('./allocation/saved-plan-page.tsx'), 'SavedPlanPage'),
});
const exportsRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/exports',
  component: lazyRouteComponent(() => import('./exports/exports-page.tsx'), 'ExportsPage'),
});
const readsRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/reads',
  validateSearch: readsSearch,
  component: lazyRouteComponent(() => import('./reading/reads-page.tsx'), 'ReadsPage'),
});
const logRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/log',
  component: lazyRouteComponent(() => import('./log/log-page.tsx'), 'LogPage'),
});
const settingsRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/settings',
  validateSearch: z.object({ agency: z.string().max(40).optional().catch(undefined) }),
  component: lazyRouteComponent(() => import('./settings/settings-frame.tsx'), 'SettingsFrame'),
});
const settingsHomeRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: '/',
  component: lazyRouteComponent(() => import('./settings/settings-home.tsx'), 'SettingsHome'),
});
const settingsRoutes = SETTINGS_SECTIONS.map(({ path, screen }) =>
  createRoute({ getParentRoute: () => settingsRoute, path, component: screen }),
);

const tree = rootRoute.addChildren([
  signInRoute,
  insideRoute.addChildren([
    homeRoute,
    queueRoute,
    requestRoute,
    releasesRoute,
    releaseRoute,
    ownRoute,
    recordRoute,
    postRoute,
    overviewRoute,
    recordsRoute,
    certificateRoute,
    openingsRoute,
    readsRoute,
    dutiesRoute,
    newDutyRoute,
    dutyRoute,
    casesRoute,
    newCaseRoute,
    caseRoute,
    slipRoute,
    allocationRoute,
    savedPlanRoute,
    exportsRoute,
    draftsRoute,
    draftRoute,
    proposalRoute,
    settingsRoute.addChildren([settingsHomeRoute, ...settingsRoutes]),
    accessRoute,
    logRoute,
  ]),
]);

export const WAIT_BEFORE_SAYING_SO_MS = 300;

// The type is the tree's own: written out, it would be longer than the tree.
export function deskRouter(client: QueryClient) {
  return createRouter({
    routeTree: tree,
    basepath: '/desk',
    context: { client },
    defaultPendingComponent: Loading,
    defaultPendingMs: WAIT_BEFORE_SAYING_SO_MS,
    defaultErrorComponent: ErrorPage,
    defaultNotFoundComponent: NotFound,
    scrollRestoration: true,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof deskRouter>;
  }
}
