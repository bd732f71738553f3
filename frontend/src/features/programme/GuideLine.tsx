import { Link } from '@tanstack/react-router';
import type { GuideSummary, Perspective, ProgrammeVersion } from '../../api/schema';
import { useFormat, useT } from '../../i18n/LanguageProvider';
import { Icon } from '../../ui/Icon';
import { perspectiveIcons, perspectives } from '../../content/perspectives';
import { Said } from '../../content/Said';
import { useAges } from '../../content/useAges';
import { useLeaders } from './words';

interface Props {
  guides: GuideSummary[];
  parts: ProgrammeVersion['parts'];
}

/** The same on a phone: the guides down a line with birth between them, then the perspectives in words. */
export function GuideLine({ guides, parts }: Props) {
  const t = useT();
  const firstAfter = guides.findIndex(({ part }) => part !== 'PREGNANCY');
  return (
    <div className="wrap programme-narrow">
      <ol className="programme-line">
        {guides.map((guide, place) => (
          <li key={guide.id}>
            {place === firstAfter && place > 0 && <Birth />}
            {guide.part !== guides[place - 1]?.part && (
              <Part name={parts.find(({ key }) => key === guide.part)?.name} />
            )}
            <Stop guide={guide} />
          </li>
        ))}
      </ol>
      <section className="programme-coverage">
        <h2>{t('programme.perspectives')}</h2>
        <dl>
          {perspectives.map((perspective) => (
            <Coverage key={perspective} perspective={perspective} guides={guides} />
          ))}
        </dl>
      </section>
    </div>
  );
}

function Birth() {
  const t = useT();
  return (
    <p className="birth">
      <svg viewBox="0 0 44 24" aria-hidden="true">
        <path className="disc" d="M11 22a11 11 0 0 1 22 0z" />
        <path className="rays" d="M22 1.5v5M6.5 7l3.5 3.5M37.5 7 34 10.5M1 22h5.5M37.5 22H43" />
      </svg>
      <span>{t('programme.birth')}</span>
    </p>
  );
}

function Part({ name }: { name: ProgrammeVersion['parts'][number]['name'] | undefined }) {
  if (!name) return null;
  return (
    <p className="part">
      <Said text={name} />
    </p>
  );
}

function Stop({ guide }: { guide: GuideSummary }) {
  const t = useT();
  const ages = useAges();
  const leaders = useLeaders();
  return (
    <Link to="/programme/guides/$guideId" params={{ guideId: guide.id }}>
      <span className="number">{guide.number}</span>
      <span className="title">
        <Said text={guide.title} />
      </span>
      <span className="about">
        <span>{ages(guide.ageWindow)}</span>
        <span>{leaders(guide.professions)}</span>
        {guide.themeSource === 'SUGGESTION' && <span className="suggestion">{t('programme.suggestion')}</span>}
        {guide.ageWindow?.unconfirmed && <span className="suggestion">{t('programme.unconfirmed')}</span>}
      </span>
    </Link>
  );
}

/** "Bär träff 1, 2 och 5. Saknas i träff 9." Where it is neither it is there too. */
function Coverage({ perspective, guides }: { perspective: Perspective; guides: GuideSummary[] }) {
  const t = useT();
  const { list } = useFormat();
  const of = (guide: GuideSummary) => guide.coverage.find((one) => one.perspective === perspective);
  const named = (chosen: GuideSummary[]) => list(chosen.map(({ number }) => String(number)));
  const carried = guides.filter((guide) => of(guide)?.carries);
  const missing = guides.filter((guide) => !of(guide));
  return (
    <div>
      <dt>
        <Icon name={perspectiveIcons[perspective]} />
        {t(`perspective.${perspective}`)}
      </dt>
      <dd>
        {carried.length > 0
          ? t('programme.carriesThese', { count: carried.length, sessions: named(carried) })
          : t('programme.carriesNone')}{' '}
        {missing.length > 0
          ? t('programme.missingIn', { count: missing.length, sessions: named(missing) })
          : t('programme.thereInAll')}
      </dd>
    </div>
  );
}
