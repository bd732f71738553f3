import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { SurveyRelease, SurveyResult } from '../../../api/schema';
import { useT } from '../../../i18n/LanguageProvider';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { aroundOf } from '../figures';
import { shownOverQuery } from '../queries';
import { useLook } from './useLook';

interface Props {
  result: SurveyResult;
  release: SurveyRelease;
}

/** A figure that is nobody's to know. Why exactly is not told: that would give some of it away. */
export function Hidden({ result, release }: Props) {
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  return (
    <p className="result-hidden">
      <span className="num" aria-hidden="true">
        ..
      </span>{' '}
      {t('results.hidden')} <ShownOver {...{ result, release }} />{' '}
      <Button look="ghost" size="small" onPress={() => setOpen(true)}>
        {t('results.why')}
      </Button>
      {isOpen && <Why {...{ result, release }} onClose={() => setOpen(false)} />}
    </p>
  );
}

/** Where a longer time has enough answers, the way there. */
function ShownOver({ result, release }: Props) {
  const t = useT();
  const { data: shown } = useQuery(shownOverQuery(release, result));
  const [year, term = 'YEAR'] = shown?.period?.split('-') ?? [];
  if (!shown || !year) return null;
  const search = { at: result.place.path, gender: result.gender };
  return (
    <Link to="/surveys/results/$releaseId" params={{ releaseId: shown.release }} search={search}>
      {t('results.shownOver', { year, term })}
    </Link>
  );
}

function Why({ result, release, onClose }: Props & { onClose: () => void }) {
  const t = useT();
  const { gender, change } = useLook();
  const around = aroundOf(result.place.path);
  const isInside = around !== undefined && around.startsWith(release.place.path);
  const look = (part: Parameters<typeof change>[0]) => {
    change(part);
    onClose();
  };
  return (
    <Dialog title={t('results.why.title')} onClose={onClose}>
      <p>{t('results.why.few', { threshold: release.threshold })}</p>
      <p>{t('results.why.others')}</p>
      <p>{t('results.why.alike')}</p>
      <div className="acts">
        {isInside && <Button onPress={() => look({ at: around })}>{t('results.why.around')}</Button>}
        {gender !== 'ALL' && <Button onPress={() => look({ gender: undefined })}>{t('results.why.all')}</Button>}
        <Button look="primary" onPress={onClose}>
          {t('results.why.close')}
        </Button>
      </div>
    </Dialog>
  );
}
