import { useQuery } from '@tanstack/react-query';
import { municipalitiesQuery } from '../../../api/reference';
import { useT } from '../../../i18n/LanguageProvider';
import { today } from '../../../lib/dates';
import { saveFile } from '../../../lib/saveFile';
import { Button } from '../../../ui/Button';
import { templateOf } from './template';

const columns = ['place', 'period', 'gender', 'numerator', 'denominator'] as const;

/** What a file has to look like, and one to begin with. */
export function Help({ region }: { region: string }) {
  const t = useT();
  return (
    <details className="section own-help">
      <summary>{t('own.help.title')}</summary>
      <dl className="fact-list">
        {columns.map((column) => (
          <div key={column}>
            <dt>
              <code>{column}</code>
            </dt>
            <dd>{t(`own.help.column.${column}`)}</dd>
          </div>
        ))}
      </dl>
      <p className="measure">{t('own.help.few')}</p>
      <Template region={region} />
    </details>
  );
}

function Template({ region }: { region: string }) {
  const t = useT();
  const municipalities = useQuery(municipalitiesQuery(region)).data?.items;
  if (!municipalities) return null;
  const lastYear = String(Number(today().slice(0, 4)) - 1);
  const save = () => {
    const text = templateOf(region, municipalities, lastYear);
    saveFile(new Blob([text], { type: 'text/csv' }), t('own.template.file'));
  };
  return (
    <Button size="small" icon="document" onPress={save}>
      {t('own.template')}
    </Button>
  );
}
