import { createRoute } from '@tanstack/react-router';
import { page, signedInRoute } from './roots';
import { texts } from './search';

const surveysRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/surveys',
  staticData: { needs: 'READ_SURVEYS' },
  component: page(() => import('../features/survey/SurveysPage'), 'SurveysPage', 'survey'),
});

const surveyRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/surveys/$surveyId',
  component: page(() => import('../features/survey/survey/SurveyPage'), 'SurveyPage', 'survey'),
});

const versionRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/surveys/$surveyId/versions/$versionId',
  validateSearch: texts('language'),
  component: page(() => import('../features/survey/read/VersionPage'), 'VersionPage', 'survey', 'content'),
});

const builderRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/surveys/$surveyId/versions/$versionId/edit',
  validateSearch: texts('at'),
  component: page(() => import('../features/survey/build/BuilderPage'), 'BuilderPage', 'survey', 'writing'),
});

export const surveyRoutes = [surveysRoute, surveyRoute, versionRoute, builderRoute] as const;
