import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  parseSearchWith,
  stringifySearchWith,
} from '@tanstack/react-router';
import { itemsSearch } from '../pages/items/items-search.ts';
import { planSearch } from '../pages/plan/plan-search.ts';
import { pupilsSearch } from '../pages/pupils/pupils-search.ts';
import { resultsSearch } from '../pages/results/results-search.ts';
import { FailurePage } from './failure-page.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import { RootLayout } from './root-layout.tsx';
import {
  ceremonySearch,
  checkSearch,
  drawSearch,
  excludedSearch,
  listSearch,
  newRoundSearch,
  participationSearch,
  reconciledSearch,
} from './search.ts';

const root = createRootRoute({
  component: RootLayout,
  notFoundComponent: NotFoundPage,
  errorComponent: FailurePage,
});

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyRouteComponent(() => import('../pages/home/home-page.tsx'), 'HomePage'),
});
const registerNew = createRoute({
  getParentRoute: () => root,
  path: '/registers/new',
  component: lazyRouteComponent(
    () => import('../pages/register-new/register-new-page.tsx'),
    'RegisterNewPage',
  ),
});
const register = createRoute({
  getParentRoute: () => root,
  path: '/registers/$register',
  validateSearch: listSearch,
  component: lazyRouteComponent(() => import('../pages/register/register-page.tsx'), 'RegisterPage'),
});
const succession = createRoute({
  getParentRoute: () => root,
  path: '/registers/$register/succession',
  validateSearch: listSearch,
  component: lazyRouteComponent(() => import('../pages/succession/succession-page.tsx'), 'SuccessionPage'),
});
const roundNew = createRoute({
  getParentRoute: () => root,
  path: '/rounds/new',
  validateSearch: newRoundSearch,
  component: lazyRouteComponent(() => import('../pages/round-new/round-new-page.tsx'), 'RoundNewPage'),
});
const round = createRoute({
  getParentRoute: () => root,
  path: '/rounds/$round',
  component: lazyRouteComponent(() => import('../pages/round/round-layout.tsx'), 'RoundLayout'),
});
const cycle = createRoute({
  getParentRoute: () => round,
  path: '/',
  component: lazyRouteComponent(() => import('../pages/round/cycle-page.tsx'), 'CyclePage'),
});
const frame = createRoute({
  getParentRoute: () => round,
  path: '/frame',
  validateSearch: excludedSearch,
  component: lazyRouteComponent(() => import('../pages/frame/frame-page.tsx'), 'FramePage'),
});
const reconciliation = createRoute({
  getParentRoute: () => round,
  path: '/reconciliation',
  validateSearch: reconciledSearch,
  component: lazyRouteComponent(
    () => import('../pages/reconciliation/reconciliation-page.tsx'),
    'ReconciliationPage',
  ),
});
const schoolData = createRoute({
  getParentRoute: () => round,
  path: '/reconciliation/$school',
  component: lazyRouteComponent(() => import('../pages/school-data/school-data-page.tsx'), 'SchoolDataPage'),
});
const draw = createRoute({
  getParentRoute: () => round,
  path: '/draw',
  validateSearch: drawSearch,
  component: lazyRouteComponent(() => import('../pages/draw/draw-page.tsx'), 'DrawPage'),
});
const participation = createRoute({
  getParentRoute: () => round,
  path: '/participation',
  validateSearch: participationSearch,
  component: lazyRouteComponent(
    () => import('../pages/participation/participation-page.tsx'),
    'ParticipationPage',
  ),
});
const verify = createRoute({
  getParentRoute: () => round,
  path: '/verify',
  validateSearch: ceremonySearch,
  component: lazyRouteComponent(() => import('../pages/verify/verify-page.tsx'), 'VerifyPage'),
});
const answersNew = createRoute({
  getParentRoute: () => round,
  path: '/answers/new',
  component: lazyRouteComponent(() => import('../pages/answers-new/answers-new-page.tsx'), 'AnswersNewPage'),
});
const results = createRoute({
  getParentRoute: () => round,
  path: '/results',
  validateSearch: resultsSearch,
  component: lazyRouteComponent(() => import('../pages/results/results-page.tsx'), 'ResultsPage'),
});
const items = createRoute({
  getParentRoute: () => round,
  path: '/items',
  validateSearch: itemsSearch,
  component: lazyRouteComponent(() => import('../pages/items/items-page.tsx'), 'ItemsPage'),
});
const item = createRoute({
  getParentRoute: () => round,
  path: '/items/$test/$item',
  component: lazyRouteComponent(() => import('../pages/item/item-page.tsx'), 'ItemPage'),
});
const review = createRoute({
  getParentRoute: () => round,
  path: '/review',
  component: lazyRouteComponent(() => import('../pages/review/review-page.tsx'), 'ReviewPage'),
});
const scale = createRoute({
  getParentRoute: () => round,
  path: '/scales/$test/$domain',
  component: lazyRouteComponent(() => import('../pages/scale/scale-page.tsx'), 'ScalePage'),
});
const schools = createRoute({
  getParentRoute: () => round,
  path: '/schools',
  validateSearch: listSearch,
  component: lazyRouteComponent(() => import('../pages/schools/schools-page.tsx'), 'SchoolsPage'),
});
const school = createRoute({
  getParentRoute: () => round,
  path: '/schools/$school',
  component: lazyRouteComponent(() => import('../pages/school/school-page.tsx'), 'SchoolPage'),
});
const plan = createRoute({
  getParentRoute: () => round,
  path: '/plan',
  validateSearch: planSearch,
  component: lazyRouteComponent(() => import('../pages/plan/plan-page.tsx'), 'PlanPage'),
});
const pupils = createRoute({
  getParentRoute: () => round,
  path: '/pupils',
  validateSearch: pupilsSearch,
  component: lazyRouteComponent(() => import('../pages/pupils/pupils-page.tsx'), 'PupilsPage'),
});
const schoolPupils = createRoute({
  getParentRoute: () => round,
  path: '/pupils/$school',
  component: lazyRouteComponent(() => import('../pages/pupils/school-pupils-page.tsx'), 'SchoolPupilsPage'),
});

const releases = createRoute({
  getParentRoute: () => round,
  path: '/releases',
  component: lazyRouteComponent(() => import('../pages/releases/releases-page.tsx'), 'ReleasesPage'),
});
const checkReport = createRoute({
  getParentRoute: () => root,
  path: '/check',
  validateSearch: checkSearch,
  component: lazyRouteComponent(() => import('../pages/check/check-page.tsx'), 'CheckPage'),
});

const roundRoutes = [
  cycle,
  plan,
  frame,
  reconciliation,
  schoolData,
  draw,
  verify,
  pupils,
  schoolPupils,
  participation,
  answersNew,
  results,
  items,
  item,
  review,
  scale,
  schools,
  school,
  releases,
] as const;

/** All pages and their addresses; an address holds the whole state of its page, so that it can be sent to a colleague. */
export const router = createRouter({
  routeTree: root.addChildren([
    home,
    registerNew,
    register,
    succession,
    roundNew,
    checkReport,
    round.addChildren(roundRoutes),
  ]),
  defaultPreload: 'intent',
  scrollRestoration: true,
  // Texts of the address stay texts: a school code may look like a number.
  parseSearch: parseSearchWith((text) => text),
  stringifySearch: stringifySearchWith(String),
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
