import { createRoute } from '@tanstack/react-router';
import { page, signedInRoute } from './roots';
import { texts } from './search';

const settingsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/settings',
  staticData: { needs: 'READ_SETTINGS' },
  validateSearch: texts('region'),
  component: page(() => import('../features/settings/SettingsPage'), 'SettingsPage', 'settings'),
});

const editSettingsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/settings/$region/$section',
  staticData: { needs: 'READ_SETTINGS' },
  component: page(() => import('../features/settings/EditSettingsPage'), 'EditSettingsPage', 'settings'),
});

/** What a region measures of its own. */
const indicatorsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/settings/indicators',
  staticData: { needs: 'EDIT_INDICATORS' },
  component: page(() => import('../features/ownIndicators/list/ListPage'), 'ListPage', 'ownIndicators', 'indicator'),
});

const newIndicatorRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/settings/indicators/new',
  staticData: { needs: 'EDIT_INDICATORS' },
  component: page(() => import('../features/ownIndicators/form/NewPage'), 'NewPage', 'ownIndicators'),
});

const indicatorRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/settings/indicators/$indicatorId',
  staticData: { needs: 'EDIT_INDICATORS' },
  component: page(() => import('../features/ownIndicators/page/OnePage'), 'OnePage', 'ownIndicators', 'indicator'),
});

const editIndicatorRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/settings/indicators/$indicatorId/edit',
  staticData: { needs: 'EDIT_INDICATORS' },
  component: page(() => import('../features/ownIndicators/form/EditPage'), 'EditPage', 'ownIndicators'),
});

export const settingsRoutes = [
  settingsRoute,
  editSettingsRoute,
  indicatorsRoute,
  newIndicatorRoute,
  indicatorRoute,
  editIndicatorRoute,
] as const;
