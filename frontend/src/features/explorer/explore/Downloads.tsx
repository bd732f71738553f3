import { exportAddress, jsonStatAddress } from '../../../api/exportAddress';
import { useT } from '../../../i18n/LanguageProvider';
import { buttonClass } from '../../../ui/Button';
import { valuesFilter, type Look } from './look';

/** What is shown, as files for a spreadsheet, for a program, and for those who keep statistics. */
export function Downloads({ look, period }: { look: Look; period: string | undefined }) {
  const t = useT();
  const filter = valuesFilter(look, period);
  const files = {
    CSV: exportAddress('indicator-values', filter),
    NDJSON: exportAddress('indicator-values', filter, 'NDJSON'),
    'JSON-stat': jsonStatAddress(filter),
  };
  return (
    <section className="section no-print" aria-labelledby="files">
      <h2 id="files">{t('explorer.files')}</h2>
      <p className="section-lead muted">{t('explorer.files.lead')}</p>
      <div className="acts">
        {Object.entries(files).map(([format, address]) => (
          <a key={format} className={buttonClass('plain', 'small')} href={address} download>
            {t('explorer.download', { format })}
          </a>
        ))}
      </div>
    </section>
  );
}
