import type { ReactNode } from 'react';
import type { ToolboxMedium } from '../../api/schema';
import { Said } from '../../content/Said';
import { useAges } from '../../content/useAges';
import type { MessageKey } from '../../i18n/catalogs';
import { useFormat, useT } from '../../i18n/LanguageProvider';
import { momentOf } from '../../lib/moment';
import { Mark } from '../../ui/Mark';
import { mayChange } from './permissions';
import { useThemes } from './words';

/** Who made it, for whom, and what it touches. */
export function MediumFacts({ medium }: { medium: ToolboxMedium }) {
  const t = useT();
  const { language: nameOf } = useFormat();
  const ages = useAges();
  const { media, regionCode } = medium;
  const themes = useThemes(regionCode).filter(({ key }) => media.themes.includes(key));
  return (
    <dl className="fact-list">
      <Fact name="toolbox.publisher">{media.publisher}</Fact>
      <Fact name="toolbox.licence">{media.licence}</Fact>
      <Fact name="toolbox.audience">{media.audience.map((one) => t(`toolbox.audience.${one}`)).join(' · ')}</Fact>
      {media.ageWindow && <Fact name="toolbox.ages">{ages(media.ageWindow)}</Fact>}
      {media.language && <Fact name="toolbox.language">{nameOf(media.language)}</Fact>}
      {media.altText && (
        <Fact name="toolbox.altText">
          <Said text={media.altText} />
        </Fact>
      )}
      {themes.length > 0 && <Fact name="toolbox.themes">{themes.map(({ name }) => name).join(' · ')}</Fact>}
      {media.perspectives.length > 0 && (
        <Fact name="toolbox.perspectives">{media.perspectives.map((one) => t(`perspective.${one}`)).join(' · ')}</Fact>
      )}
      <FileSize medium={medium} />
      <LinkFact medium={medium} />
    </dl>
  );
}

function Fact({ name, children }: { name: MessageKey; children: ReactNode }) {
  const t = useT();
  return (
    <div>
      <dt>{t(name)}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function FileSize({ medium: { file } }: { medium: ToolboxMedium }) {
  const { size } = useFormat();
  if (!file) return null;
  return <Fact name="toolbox.size">{size(file.bytes)}</Fact>;
}

/** Whether the address answers, for those who can do something about it. */
function LinkFact({ medium }: { medium: ToolboxMedium }) {
  const t = useT();
  const { date } = useFormat();
  const { link } = medium;
  if (!link || !mayChange(medium)) return null;
  return (
    <Fact name="toolbox.link">
      <Mark tone={link.state === 'BROKEN' ? 'bad' : 'line'}>{t(`toolbox.linkState.${link.state}`)}</Mark>{' '}
      {link.checkedAt && t('toolbox.checked', { day: date(momentOf(link.checkedAt).day) })}
    </Fact>
  );
}
