import type { CardChange, GuideChange } from '../../../api/schema';
import { useT } from '../../../i18n/LanguageProvider';
import { swedish } from '../../../lib/localText';
import type { IconName } from '../../../ui/Icon';
import { Mark, type MarkTone } from '../../../ui/Mark';
import { FieldChanges } from './FieldChanges';

const looks: Record<GuideChange['kind'], { tone: MarkTone; icon: IconName }> = {
  ADDED: { tone: 'go', icon: 'plus' },
  REMOVED: { tone: 'bad', icon: 'remove' },
  CHANGED: { tone: 'dawn', icon: 'edit' },
  MOVED: { tone: 'line', icon: 'sort' },
};

function KindMark({ kind }: { kind: GuideChange['kind'] }) {
  const t = useT();
  return <Mark {...looks[kind]}>{t(`editor.kindOfChange.${kind}`)}</Mark>;
}

/** What has happened to one guide. */
export function OneGuide({ change }: { change: GuideChange }) {
  const t = useT();
  const { kind, title, from, to, changes, cards } = change;
  const number = to ?? from ?? 0;
  return (
    <section className="editor-change" aria-labelledby={`change-${change.key}`}>
      <h2 id={`change-${change.key}`} lang={swedish}>
        {t('editor.guideOf', { number, title: title[swedish] ?? '' })}
      </h2>
      <p className="facts">
        <KindMark kind={kind} />
        {from && to && from !== to && <span>{t('editor.fromTo.place', { from, to })}</span>}
      </p>
      {changes.length > 0 && <FieldChanges changes={changes} />}
      {cards.length > 0 && <Cards cards={cards} />}
    </section>
  );
}

function Cards({ cards }: { cards: CardChange[] }) {
  const t = useT();
  return (
    <>
      <h3>{t('editor.section.cards')}</h3>
      <ul className="editor-card-changes">
        {cards.map((card) => (
          <li key={card.key}>
            <p className="question" lang={swedish}>
              {card.question[swedish]}
            </p>
            <p className="facts">
              <KindMark kind={card.kind} />
              {card.moved && card.from && card.to && (
                <span>{t('editor.fromTo.place', { from: card.from, to: card.to })}</span>
              )}
            </p>
            {card.changes.length > 0 && <FieldChanges changes={card.changes} />}
          </li>
        ))}
      </ul>
    </>
  );
}
