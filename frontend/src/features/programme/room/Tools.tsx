import { Link } from '@tanstack/react-router';
import { Button as AriaButton, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { useT } from '../../../i18n/LanguageProvider';
import { Button, buttonClass } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { textsOf, useGuide } from '../guideContext';
import { LanguageChoice } from '../../../content/LanguageChoice';
import { RoomMedia } from './RoomMedia';
import type { Clock } from './useClock';

/** The clock, the language, the whole screen and the way out. */
export function Tools({ clock }: { clock: Clock }) {
  const t = useT();
  const guide = useGuide();
  return (
    <div className="room-tools">
      <ClockButton clock={clock} />
      <Link className={buttonClass('plain', 'small')} to="/programme/guides/$guideId" params={{ guideId: guide.id }}>
        <Icon name="close" />
        {t('programme.room.leave')}
      </Link>
      <RoomMedia />
      {document.fullscreenEnabled && <WholeScreen />}
      <LanguageChoice label={t('programme.language')} texts={textsOf(guide)} />
    </div>
  );
}

/** The same behind a button, where there is no room for them. */
export function ToolsInBox({ clock }: { clock: Clock }) {
  const t = useT();
  return (
    <DialogTrigger>
      <AriaButton className="icon-btn room-more" aria-label={t('programme.room.more')}>
        <Icon name="more" />
      </AriaButton>
      <Popover className="menu-box" placement="bottom end">
        <Dialog className="room-box" aria-label={t('programme.room.more')}>
          <Tools clock={clock} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function ClockButton({ clock: { startedAt, isPaused, start, pause, resume } }: { clock: Clock }) {
  const t = useT();
  if (startedAt === undefined)
    return (
      <Button size="small" icon="play" onPress={start}>
        {t('programme.room.start')}
      </Button>
    );
  return (
    <Button size="small" icon={isPaused ? 'play' : 'pause'} onPress={isPaused ? resume : pause}>
      {t(isPaused ? 'programme.room.resume' : 'programme.room.pause')}
    </Button>
  );
}

function WholeScreen() {
  const t = useT();
  const toggle = () =>
    void (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen());
  return (
    <Button size="small" icon="expand" onPress={toggle}>
      {t('programme.room.wholeScreen')}
    </Button>
  );
}
