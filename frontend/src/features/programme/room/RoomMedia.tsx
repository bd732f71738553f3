import { useState } from 'react';
import { Said } from '../../../content/Said';
import { useContentLanguage } from '../../../content/contentLanguage';
import { useT } from '../../../i18n/LanguageProvider';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { MediaPiece } from '../../../ui/MediaPiece';
import { useGuide } from '../guideContext';

/** The pictures and sounds of the session, large enough for everyone in the room. */
export function RoomMedia() {
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  const language = useContentLanguage();
  const shown = useGuide().toolbox.filter(({ file }) => file && /^(image|audio)\//.test(file.type));
  if (shown.length === 0) return null;
  return (
    <>
      <Button size="small" icon="picture" onPress={() => setOpen(true)}>
        {t('programme.room.media')}
      </Button>
      {isOpen && (
        <Dialog wide title={t('programme.room.media')} onClose={() => setOpen(false)}>
          <ul className="room-media">
            {shown.map((medium) => (
              <li key={medium.id}>
                <h3>
                  <Said text={medium.title} />
                </h3>
                <MediaPiece {...{ medium, language }} />
              </li>
            ))}
          </ul>
          <Button onPress={() => setOpen(false)}>{t('programme.room.backToCards')}</Button>
        </Dialog>
      )}
    </>
  );
}
