import type { ParentGroup } from '../../../api/schema';
import { useT } from '../../../i18n/LanguageProvider';
import { today } from '../../../lib/dates';
import { buttonClass } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { isOpen } from '../sessions';

type Paper = 'poster' | 'letter' | 'qr-code';

const icons = { poster: 'picture', letter: 'document', 'qr-code': 'code' } as const;

function addressOf({ id }: ParentGroup, paper: Paper, language: 'sv' | 'en'): string {
  return `/familjenavet/v1/groups/${id}/${paper}?language=${language}`;
}

/** What invites families to a group that takes sign-ups, to be printed. */
export function GroupPapers({ group }: { group: ParentGroup }) {
  const t = useT();
  if (!isOpen(group, today())) return null;
  return (
    <section className="section" aria-labelledby="papers">
      <h2 id="papers">{t('group.papers')}</h2>
      <p>{t('group.papers.lead')}</p>
      <div className="acts">
        {(['poster', 'letter', 'qr-code'] as const).map((paper) => (
          <a key={paper} className={buttonClass()} href={addressOf(group, paper, 'sv')} download>
            <Icon name={icons[paper]} />
            {t(`group.papers.${paper}`)}
          </a>
        ))}
      </div>
      <InEnglish group={group} />
    </section>
  );
}

function InEnglish({ group }: { group: ParentGroup }) {
  const t = useT();
  return (
    <p className="acts">
      <span className="quiet">{t('group.papers.english')}</span>
      {(['poster', 'letter'] as const).map((paper) => (
        <a
          key={paper}
          href={addressOf(group, paper, 'en')}
          aria-label={`${t('group.papers.english')} ${t(`group.papers.${paper}`)}`}
          download
        >
          {t(`group.papers.${paper}`)}
        </a>
      ))}
    </p>
  );
}
