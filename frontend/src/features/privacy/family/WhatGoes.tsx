import { useT } from '../../../i18n/LanguageProvider';
import { Icon, type IconName } from '../../../ui/Icon';

const goes = {
  whole: ['names', 'wishes', 'letters', 'links', 'places', 'words'],
  parent: ['names', 'wishes', 'letters', 'links'],
} as const;
const stays = {
  whole: ['figures', 'log', 'decision'],
  parent: ['others', 'figures', 'log', 'decision'],
} as const;

/** What an erasure takes and what it leaves, in plain words, before anybody says yes. */
export function WhatGoes({ isWhole }: { isWhole: boolean }) {
  const t = useT();
  const of = isWhole ? 'whole' : 'parent';
  return (
    <div className="desk-goes">
      <div>
        <h3>{t('privacy.goes')}</h3>
        <ul>
          {goes[of].map((what) => (
            <Line key={what} icon="remove" text={t(`privacy.goes.${what}`)} />
          ))}
        </ul>
      </div>
      <div>
        <h3>{t('privacy.stays')}</h3>
        <ul>
          {stays[of].map((what) => (
            <Line key={what} icon="check" text={t(`privacy.stays.${what}`)} />
          ))}
        </ul>
      </div>
    </div>
  );
}

function Line({ icon, text }: { icon: IconName; text: string }) {
  return (
    <li>
      <Icon name={icon} />
      <span>{text}</span>
    </li>
  );
}
