import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { indicatorsKey } from '../../../api/indicators';
import type { RegionIndicator } from '../../../api/schema';
import { useText } from '../../../content/contentLanguage';
import { EditForm } from '../../../edit/EditForm';
import { useEdit } from '../../../edit/useEdit';
import { useTellSaved } from '../../../edit/useTellSaved';
import { useT } from '../../../i18n/LanguageProvider';
import { buttonClass } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { usePageTitle } from '../../../ui/usePageTitle';
import { Failed } from '../Failed';
import {
  fetchIndicator,
  indicatorKey,
  indicatorQuery,
  ownIndicatorsQuery,
  replaceIndicator,
  type VersionedIndicator,
} from '../queries';
import { detailsOf, indicatorFaults, valuesOf, type IndicatorValues } from '../values';
import { Fields } from './Fields';
import { useShow } from './useShow';

const route = getRouteApi('/signed-in/settings/indicators/$indicatorId/edit');

/** Says an indicator anew. */
export function EditPage() {
  const { indicatorId } = route.useParams();
  const { data, error, refetch } = useQuery(indicatorQuery(indicatorId));
  if (data) return <Editing opened={data} />;
  return (
    <div className="wrap" aria-busy={!error}>
      {error && <Failed isWholePage error={error} onRetry={() => void refetch()} />}
    </div>
  );
}

/** Puts the saved one where the pages look for it; figures are reckoned anew where it is reckoned another way. */
function useRemember() {
  const queries = useQueryClient();
  return (saved: VersionedIndicator) => {
    queries.setQueryData(indicatorKey(saved.data.id), saved);
    void queries.invalidateQueries({ queryKey: ownIndicatorsQuery.queryKey });
    void queries.invalidateQueries({ queryKey: indicatorsKey });
  };
}

function write(onto: VersionedIndicator, values: IndicatorValues): Promise<VersionedIndicator> {
  return replaceIndicator(onto, detailsOf(values, onto.data.region));
}

function useIndicatorEdit(opened: VersionedIndicator) {
  const t = useT();
  const navigate = useNavigate();
  const remember = useRemember();
  const { id } = opened.data;
  const tellSaved = useTellSaved({ read: valuesOf, write, remember });
  const leave = () => void navigate({ to: '/settings/indicators/$indicatorId', params: { indicatorId: id } });
  return useEdit<RegionIndicator, IndicatorValues>({
    opened,
    read: valuesOf,
    write,
    fetch: () => fetchIndicator(id),
    validate: (values) => indicatorFaults(values, t),
    remember,
    onSaved: (saved) => {
      tellSaved(saved);
      leave();
    },
    onLeft: leave,
  });
}

function Editing({ opened }: { opened: VersionedIndicator }) {
  const t = useT();
  const text = useText();
  const name = text(opened.data.name);
  usePageTitle(t('own.edit.title', { name }));
  const edit = useIndicatorEdit(opened);
  const params = { indicatorId: opened.data.id };
  const cancel = (
    <Link className={buttonClass('ghost')} to="/settings/indicators/$indicatorId" params={params}>
      {t('form.cancel')}
    </Link>
  );
  return (
    <div className="wrap">
      <div className="head">
        <div>
          <Link className="crumb" to="/settings/indicators/$indicatorId" params={params}>
            <Icon name="previous" />
            {name}
          </Link>
          <h1>{t('own.edit.title', { name })}</h1>
        </div>
      </div>
      <EditForm edit={edit} {...useShow()} cancel={cancel}>
        <Fields form={edit.form} />
      </EditForm>
    </div>
  );
}
