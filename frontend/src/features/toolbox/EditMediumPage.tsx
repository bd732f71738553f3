import { getRouteApi, Link, useLocation, useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { ToolboxMedium } from '../../api/schema';
import { Said } from '../../content/Said';
import { EditForm } from '../../edit/EditForm';
import { useEdit } from '../../edit/useEdit';
import { useTellSaved } from '../../edit/useTellSaved';
import { useT } from '../../i18n/LanguageProvider';
import { mediaAddress } from '../../lib/mediaAddress';
import { buttonClass } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { Icon } from '../../ui/Icon';
import { usePageTitle } from '../../ui/usePageTitle';
import { documentOf, readMedium, type MediumValues } from './medium';
import { MediumFields } from './MediumFields';
import { mayChange } from './permissions';
import { fetchMedium, replaceMedium, type VersionedMedium } from './queries';
import './toolbox.css';
import { useRemember } from './useRemember';
import { useLabels, useShow } from './useShow';
import { validateMedium } from './validateMedium';
import { WithMedium } from './WithMedium';

const route = getRouteApi('/signed-in/toolbox/$mediaId/edit');

export function EditMediumPage() {
  const { mediaId } = route.useParams();
  return <WithMedium id={mediaId}>{(medium) => <EditMedium key={mediaId} medium={medium} />}</WithMedium>;
}

function EditMedium({ medium }: { medium: VersionedMedium }) {
  const t = useT();
  const { id, media } = medium.data;
  usePageTitle(`${t('toolbox.edit')}, ${media.title['sv'] ?? ''}`);
  return (
    <div className="wrap">
      <div className="head">
        <div>
          <Link className="crumb" to="/toolbox/$mediaId" params={{ mediaId: id }}>
            <Icon name="previous" />
            <Said text={media.title} />
          </Link>
          <h1>{t('toolbox.edit')}</h1>
        </div>
      </div>
      {mayChange(medium.data) ? (
        <OpenForm medium={medium} />
      ) : (
        <EmptyState title={t('toolbox.denied.title')} sentence={t('toolbox.denied')} />
      )}
    </div>
  );
}

function useMediumEdit(medium: VersionedMedium) {
  const t = useT();
  const navigate = useNavigate();
  const remember = useRemember();
  const read = ({ media }: ToolboxMedium) => readMedium(media);
  const write = (onto: VersionedMedium, values: MediumValues) =>
    replaceMedium(onto, documentOf(values, onto.data.media.key));
  const tellSaved = useTellSaved({ read, write, remember });
  const leave = () => void navigate({ to: '/toolbox/$mediaId', params: { mediaId: medium.data.id } });
  return useEdit<ToolboxMedium, MediumValues>({
    opened: medium,
    read,
    write,
    fetch: () => fetchMedium(medium.data.id),
    validate: (values) => validateMedium(values, t),
    remember,
    onSaved: (saved) => {
      tellSaved(saved);
      leave();
    },
    onLeft: leave,
  });
}

/** Goes to the field that the address names, as when publishing was refused for the lack of it. */
function useNamedField() {
  const { hash } = useLocation();
  useEffect(() => document.getElementById(hash)?.focus(), [hash]);
}

function OpenForm({ medium }: { medium: VersionedMedium }) {
  const t = useT();
  const { id, regionCode, media } = medium.data;
  const edit = useMediumEdit(medium);
  useNamedField();
  const isSaved = media.file?.sha256 === edit.form.values.file?.sha256;
  const cancel = (
    <Link className={buttonClass('ghost')} to="/toolbox/$mediaId" params={{ mediaId: id }}>
      {t('form.cancel')}
    </Link>
  );
  return (
    <EditForm edit={edit} labels={useLabels()} show={useShow(regionCode)} cancel={cancel}>
      <MediumFields form={edit.form} region={regionCode} saved={isSaved ? mediaAddress(id, 'file') : null} />
    </EditForm>
  );
}
