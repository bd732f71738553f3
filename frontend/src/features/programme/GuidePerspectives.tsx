import type { GuidePerspective } from '../../api/schema';
import { useFormat, useT } from '../../i18n/LanguageProvider';
import { Icon } from '../../ui/Icon';
import { useGuide } from './guideContext';
import { GuideSection } from './GuideSection';
import { perspectiveIcons } from '../../content/perspectives';
import { Said } from '../../content/Said';

/** How each of the five perspectives is there in the session. */
export function GuidePerspectives() {
  const { perspectives } = useGuide().content;
  return (
    <GuideSection title="programme.perspectives" texts={perspectives.map(({ how }) => how)}>
      <dl className="guide-perspectives">
        {perspectives.map((one) => (
          <One key={one.perspective} one={one} />
        ))}
      </dl>
    </GuideSection>
  );
}

function One({ one: { perspective, articles, carries, how } }: { one: GuidePerspective }) {
  const t = useT();
  const { list } = useFormat();
  return (
    <div>
      <dt>
        <Icon name={perspectiveIcons[perspective]} />
        {t(`perspective.${perspective}`)}
        <span className="how">
          <i className={carries ? 'coverage-dot full' : 'coverage-dot'} aria-hidden="true" />
          {t(carries ? 'programme.carries' : 'programme.there')}
        </span>
      </dt>
      <dd>
        <Said text={how} />
        {articles && articles.length > 0 && (
          <span className="articles">
            {t('programme.articles', { count: articles.length, articles: list(articles.map(String)) })}
          </span>
        )}
      </dd>
    </div>
  );
}
