import { Link } from '@tanstack/react-router';
import type { Message } from '../../api/schema';
import { useT } from '../../i18n/LanguageProvider';
import type { Column } from '../../ui/DataTable';
import { Mark } from '../../ui/Mark';
import { LetterState, LetterTime } from './LetterState';
import { useLetterSearch } from './useLetterSearch';

function What({ letter: { id, kind } }: { letter: Message }) {
  const t = useT();
  const { open } = useLetterSearch();
  const name = t(`letter.kind.${kind}`);
  return (
    <button
      type="button"
      className="letter-open"
      aria-label={t('letter.read', { kind: name })}
      onClick={() => open(id)}
    >
      {name}
    </button>
  );
}

/** Whoever may not know the name is not led to the family either. */
function To({ letter: { parent, household } }: { letter: Message }) {
  const t = useT();
  if (!parent.name) return <span className="missing">{t('letters.unknown')}</span>;
  return (
    <span className="letter-state">
      <Link to="/families/$familyId" params={{ familyId: household }}>
        {parent.name}
      </Link>
      {parent.protectedIdentity && (
        <Mark tone="day" icon="lock">
          {t('letters.protected')}
        </Mark>
      )}
    </span>
  );
}

/** A letter about moving is about no group. */
function Group({ letter: { group } }: { letter: Message }) {
  if (!group) return null;
  return (
    <Link className="letter-group" to="/groups/$groupId" params={{ groupId: group.id }}>
      {group.name}
    </Link>
  );
}

export function useLetterColumns(): Column<Message>[] {
  const t = useT();
  return [
    { id: 'what', title: t('letters.column.what'), place: 'main', cell: (letter) => <What letter={letter} /> },
    { id: 'to', title: t('letters.column.to'), place: 'labelled', cell: (letter) => <To letter={letter} /> },
    { id: 'group', title: t('letters.column.group'), place: 'labelled', cell: (letter) => <Group letter={letter} /> },
    {
      id: 'state',
      title: t('letters.column.state'),
      place: 'labelled',
      cell: (letter) => <LetterState letter={letter} />,
    },
    {
      id: 'when',
      title: t('letters.column.when'),
      place: 'labelled',
      cell: (letter) => <LetterTime letter={letter} />,
    },
  ];
}
