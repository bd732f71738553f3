import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { tell } from '../../../api/problems';
import type { PrivacyFamily } from '../../../api/schema';
import { useT } from '../../../i18n/LanguageProvider';
import { Button } from '../../../ui/Button';
import { Note } from '../../../ui/Note';
import { RadioList } from '../../../ui/RadioList';
import { fetchExtract, type ExtractKind } from '../queries';
import { useRefresh } from '../useRefresh';
import { useParentName } from '../words';
import { saveFile } from '../../../lib/saveFile';

const whole = 'whole';

/** Whom an extract may be of: the whole family, or one parent alone where somebody is protected (A5). */
function useChoices(family: PrivacyFamily) {
  const t = useT();
  const nameOf = useParentName(family);
  const own = family.parents.map((parent, index) => ({
    value: parent.id,
    text: nameOf(parent),
    small: t('privacy.extract.one', { number: index + 1 }),
  }));
  if (family.protectedIdentity) return own;
  return [{ value: whole, text: t('privacy.extract.whole'), small: t('privacy.extract.whole.small') }, ...own];
}

function useTaking(family: PrivacyFamily, whose: string) {
  const refresh = useRefresh(family.id);
  return useMutation({
    mutationFn: async (kind: ExtractKind) => {
      const file = await fetchExtract(family.id, whose === whole ? undefined : whose, kind);
      saveFile(file, `registerutdrag.${kind}`);
    },
    onSettled: refresh,
  });
}

/** All that is kept, to be handed to whom it is about. It is made now and stored nowhere. */
export function Extract({ family }: { family: PrivacyFamily }) {
  const t = useT();
  const choices = useChoices(family);
  const [whose, setWhose] = useState(choices[0]?.value ?? whole);
  const taking = useTaking(family, whose);
  return (
    <section className="section" aria-labelledby="extract">
      <h2 id="extract">{t('privacy.extract')}</h2>
      <p className="section-lead">{t('privacy.extract.lead')}</p>
      {family.protectedIdentity && <Note tone="warn">{t('privacy.extract.protected')}</Note>}
      <div className="form">
        <RadioList
          across
          label={t('privacy.extract.whose')}
          value={whose}
          choices={choices}
          onChange={(value) => setWhose(value)}
        />
        <Take taking={taking} />
      </div>
    </section>
  );
}

function Take({ taking }: { taking: ReturnType<typeof useTaking> }) {
  const t = useT();
  return (
    <>
      {taking.error && (
        <Note tone="bad" role="alert">
          {tell(taking.error, t).detail}
        </Note>
      )}
      <div className="acts">
        <Button icon="document" pending={taking.isPending} onPress={() => taking.mutate('pdf')}>
          {t('privacy.extract.pdf')}
        </Button>
        <Button look="ghost" pending={taking.isPending} onPress={() => taking.mutate('json')}>
          {t('privacy.extract.json')}
        </Button>
      </div>
    </>
  );
}
