import { Fragment } from 'react';
import type { GuideSummary, Perspective } from '../../api/schema';
import { useT } from '../../i18n/LanguageProvider';

const perspectives: Perspective[] = [
  'CHILD_RIGHTS',
  'GENDER_EQUAL_PARENTHOOD',
  'MENTAL_HEALTH',
  'INTERACTION_ATTACHMENT',
  'LANGUAGE_COMMUNICATION',
];

/** Which of the perspectives carry each guide, and which are there too; an empty cell is what stops a draft. */
export function PerspectiveMatrix({ guides }: { guides: GuideSummary[] }) {
  const t = useT();
  return (
    <>
      <table className="programme-matrix">
        <caption className="sr">{t('programme.matrix')}</caption>
        <thead className="sr">
          <tr>
            <th scope="col">{t('programme.perspective')}</th>
            {guides.map(({ id, number }) => (
              <th key={id} scope="col">
                {t('programme.session', { number })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {perspectives.map((perspective) => (
            <Row key={perspective} perspective={perspective} guides={guides} />
          ))}
        </tbody>
      </table>
      <p className="programme-key">
        <span>
          <i className="dot full" aria-hidden="true" /> {t('programme.carries')}
        </span>
        <span>
          <i className="dot" aria-hidden="true" /> {t('programme.there')}
        </span>
        {guides.length > 0 && <Shorts guides={guides} />}
      </p>
    </>
  );
}

function Row({ perspective, guides }: { perspective: Perspective; guides: GuideSummary[] }) {
  const t = useT();
  return (
    <tr>
      <th scope="row">{t(`programme.perspective.${perspective}`)}</th>
      {guides.map((guide) => (
        <td key={guide.id}>
          <Cell coverage={guide.coverage.find((one) => one.perspective === perspective)} />
        </td>
      ))}
    </tr>
  );
}

function Cell({ coverage }: { coverage: GuideSummary['coverage'][number] | undefined }) {
  const t = useT();
  if (!coverage) return <span className="sr">{t('programme.absent')}</span>;
  const cards = t('programme.cardsTouch', { count: coverage.cards });
  return (
    <span title={cards}>
      <i className={coverage.carries ? 'dot full' : 'dot'} aria-hidden="true" />
      <span className="sr">
        {t(coverage.carries ? 'programme.carries' : 'programme.there')}, {cards}
      </span>
    </span>
  );
}

/** What the short names of the professions in sight stand for. */
function Shorts({ guides }: { guides: GuideSummary[] }) {
  const t = useT();
  const professions = new Set(guides.flatMap((guide) => guide.professions.map(({ profession }) => profession)));
  return [...professions].map((profession) => (
    <Fragment key={profession}>
      <span>
        {t(`programme.short.${profession}`)} {t(`programme.profession.${profession}`)}
      </span>
    </Fragment>
  ));
}
