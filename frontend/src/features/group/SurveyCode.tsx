import { Link } from '@tanstack/react-router';
import { useWorkPlace } from '../../api/workPlace';
import { useT } from '../../i18n/LanguageProvider';
import { buttonClass } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { useOpenRounds } from './useOpenRounds';

/** The way to the code by which the parents of a group answer a survey, while there is one. */
export function SurveyCode({ group }: { group: string }) {
  const t = useT();
  const mayShow = useWorkPlace()?.permittedActions.includes('HAND_OUT_SURVEY') ?? false;
  const round = useOpenRounds(group).find(({ channel }) => channel === 'QR');
  if (!round || !mayShow) return null;
  return (
    <Link className={buttonClass()} to="/surveys/rounds/$roundId/code" params={{ roundId: round.id }}>
      <Icon name="phone" />
      {t('group.surveys.code')}
    </Link>
  );
}
