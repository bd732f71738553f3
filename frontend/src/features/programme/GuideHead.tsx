import { Link } from '@tanstack/react-router';
import { useT } from '../../i18n/LanguageProvider';
import { buttonClass } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { Mark } from '../../ui/Mark';
import { dialogueShare } from './agenda';
import { textsOf, useGuide, useKeptForRoom } from './guideContext';
import { LanguageChoice } from '../../content/LanguageChoice';
import { InSwedish, Said } from '../../content/Said';
import { Unreviewed } from './Unreviewed';
import { useAges } from '../../content/useAges';
import { useProfessions } from './words';

/** What the session is about, for whom and who leads it, and the way to the room. */
export function GuideHead() {
  const guide = useGuide();
  const { title, purpose, reviewed } = guide.content;
  return (
    <div className="guide-head">
      <BackToProgramme />
      <Eyebrow />
      <h1>
        <Said text={title} />
      </h1>
      <p className="guide-purpose">
        <Said text={purpose} />
      </p>
      <p className="programme-marks">
        <InSwedish texts={[title, purpose]} />
        <Unreviewed text={purpose} reviewed={reviewed} />
      </p>
      <Leaders />
      <Actions />
    </div>
  );
}

function BackToProgramme() {
  const t = useT();
  const { programmeVersion, versionName } = useGuide();
  return (
    <Link className="crumb" to="/programme" search={{ version: programmeVersion }}>
      <Icon name="previous" />
      {t('programme.title')} {versionName}
    </Link>
  );
}

function Eyebrow() {
  const t = useT();
  const ages = useAges();
  const { number, status, content } = useGuide();
  return (
    <p className="eyebrow">
      {t('programme.session', { number })} · {ages(content.ageWindow)} ·{' '}
      {t('programme.minutes', { minutes: content.minutes })}
      {content.ageWindow?.unconfirmed && <Mark tone="day">{t('programme.unconfirmed')}</Mark>}
      {status !== 'PUBLISHED' && <Mark tone="day">{t(`programme.status.${status}`)}</Mark>}
    </p>
  );
}

function Leaders() {
  const t = useT();
  const named = useProfessions();
  const { content, dialogueMinutes } = useGuide();
  const [required, optional] = [named(content.professions, 'REQUIRED'), named(content.professions, 'OPTIONAL')];
  const share = dialogueShare(dialogueMinutes, content.minutes);
  return (
    <ul className="facts">
      {required && (
        <li>
          <Icon name="people" />
          {t('programme.leadBy', { professions: required })}
        </li>
      )}
      {optional && <li>{t('programme.mayLead', { professions: optional })}</li>}
      <li>
        <Icon name="speech" />
        {t('programme.dialogue', { minutes: dialogueMinutes, share })}
      </li>
    </ul>
  );
}

function Actions() {
  const t = useT();
  const guide = useGuide();
  const isKept = useKeptForRoom();
  return (
    <div className="acts no-print">
      <Link
        className={buttonClass('primary', 'big')}
        to="/programme/guides/$guideId/room"
        params={{ guideId: guide.id }}
      >
        <Icon name="play" />
        {t('programme.toRoom')}
      </Link>
      <LanguageChoice label={t('programme.language')} texts={textsOf(guide)} />
      <p role="status">
        {isKept && (
          <Mark tone="go" icon="check">
            {t('programme.kept')}
          </Mark>
        )}
      </p>
    </div>
  );
}
