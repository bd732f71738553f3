import { Link } from '@tanstack/react-router';
import type { GuideSummary, Perspective, PerspectiveCoverage, ProgrammeVersion } from '../../api/schema';
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

/** The guides side by side under the axis, and which of the perspectives carry each; on a wide page. */
export function CoverageMatrix({ guides, parts }: Props) {
  const t = useT();
  return (
    <div className="wrap programme-wide">
      <table className="matrix">
        <caption className="sr">{t('programme.matrix')}</caption>
        <Head guides={guides} parts={parts} />
        {perspectives.map((perspective) => (
          <Row key={perspective} perspective={perspective} guides={guides} />
        ))}
      </table>
      <Key guides={guides} />
    </div>
  );
}

function Head({ guides, parts }: Props) {
  const used = parts
    .map((part) => ({ ...part, count: guides.filter((guide) => guide.part === part.key).length }))
    .filter(({ count }) => count > 0);
  return (
    <thead>
      <tr className="parts">
        {used.map(({ key, name, count }) => (
          <th key={key} scope="colgroup" colSpan={count}>
            <Said text={name} />
          </th>
        ))}
      </tr>
      <tr>
        {guides.map((guide) => (
          <th key={guide.id} scope="col">
            <Tile guide={guide} />
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Tile({ guide }: { guide: GuideSummary }) {
  const t = useT();
  const ages = useAges();
  const leaders = useLeaders();
  return (
    <Link className="guide-tile" to="/programme/guides/$guideId" params={{ guideId: guide.id }}>
      <b>{guide.number}</b>
      <span className="title">
        <Said text={guide.title} />
      </span>
      {guide.themeSource === 'SUGGESTION' && <span className="suggestion">{t('programme.suggestion')}</span>}
      <span className="ages">
        {ages(guide.ageWindow)}
        {guide.ageWindow?.unconfirmed && <span className="suggestion"> {t('programme.unconfirmed')}</span>}
      </span>
      <span className="leaders">
        <span className="sr">{t('programme.ledBy')} </span>
        {leaders(guide.professions)}
      </span>
    </Link>
  );
}

function Row({ perspective, guides }: { perspective: Perspective; guides: GuideSummary[] }) {
  const t = useT();
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={guides.length}>
          <Icon name={perspectiveIcons[perspective]} />
          {t(`perspective.${perspective}`)}
        </th>
      </tr>
      <tr>
        {guides.map((guide) => (
          <td key={guide.id}>
            <Cell coverage={guide.coverage.find((one) => one.perspective === perspective)} />
          </td>
        ))}
      </tr>
    </tbody>
  );
}

function Cell({ coverage }: { coverage: PerspectiveCoverage | undefined }) {
  const t = useT();
  const { list } = useFormat();
  if (!coverage) return <span className="absent">{t('programme.absent')}</span>;
  const { carries, cards, articles } = coverage;
  return (
    <>
      <i className={carries ? 'coverage-dot full' : 'coverage-dot'} aria-hidden="true" />
      <span className="sr">
        {t(carries ? 'programme.carries' : 'programme.there')}, {t('programme.cardsTouch', { count: cards })}
      </span>
      {articles.length > 0 && (
        <small className="num">{t('programme.articlesShort', { articles: list(articles.map(String)) })}</small>
      )}
    </>
  );
}

/** What the marks and the short names of the professions in sight stand for. */
function Key({ guides }: { guides: GuideSummary[] }) {
  const t = useT();
  const leading = guides.flatMap(({ professions }) => professions.filter(({ need }) => need === 'REQUIRED'));
  return (
    <ul className="programme-key">
      <li>
        <i className="coverage-dot full" aria-hidden="true" /> {t('programme.carries')}
      </li>
      <li>
        <i className="coverage-dot" aria-hidden="true" /> {t('programme.there')}
      </li>
      <li>{t('programme.articlesKey')}</li>
      {[...new Set(leading.map(({ profession }) => profession))].map((profession) => (
        <li key={profession}>
          <b>{t(`programme.short.${profession}`)}</b> {t(`programme.profession.${profession}`)}
        </li>
      ))}
    </ul>
  );
}
