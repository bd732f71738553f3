import { useT } from '../../i18n/LanguageProvider';
import { usePageTitle } from '../../ui/usePageTitle';

const parts = ['aim', 'notYet', 'languages', 'tell'] as const;
const tested = ['axe', 'keyboard', 'zoom', 'motion'] as const;

/** The accessibility statement: what is followed, what has been tested, and what has not. */
export function StatementPage() {
  const t = useT();
  usePageTitle(t('statement.title'));
  const [aim, ...rest] = parts;
  return (
    <div className="wrap statement">
      <div className="head">
        <div>
          <h1>{t('statement.title')}</h1>
          <p className="lead">{t('statement.lead')}</p>
        </div>
      </div>
      <Part name={aim} />
      <section className="section">
        <h2>{t('statement.tested')}</h2>
        <ul>
          {tested.map((name) => (
            <li key={name}>{t(`statement.tested.${name}`)}</li>
          ))}
        </ul>
      </section>
      {rest.map((name) => (
        <Part key={name} name={name} />
      ))}
    </div>
  );
}

function Part({ name }: { name: (typeof parts)[number] }) {
  const t = useT();
  return (
    <section className="section">
      <h2>{t(`statement.${name}`)}</h2>
      <p>{t(`statement.${name}.text`)}</p>
    </section>
  );
}
