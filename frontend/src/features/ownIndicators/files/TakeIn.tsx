import { FileTrigger } from 'react-aria-components';
import type { IndicatorFile } from '../../../api/schema';
import { useT } from '../../../i18n/LanguageProvider';
import { Button } from '../../../ui/Button';
import { Note } from '../../../ui/Note';
import { Refused } from './Refused';
import { useSpan } from './useSpan';
import { useTakeIn } from './useTakeIn';

/** Chooses a file, which is checked at once, and takes it in when it holds. */
export function TakeIn({ id }: { id: string }) {
  const t = useT();
  const { name, isChecking, isTaking, checked, error, check, take } = useTakeIn(id);
  return (
    <>
      <div className="acts">
        <FileTrigger acceptedFileTypes={['text/csv', '.csv']} onSelect={(files) => files?.[0] && void check(files[0])}>
          <Button icon="upload" pending={isChecking}>
            {t('own.takeIn.choose')}
          </Button>
        </FileTrigger>
        {name && <span>{name}</span>}
      </div>
      <div className="own-chosen">
        {error && <Refused error={error} />}
        {checked && <Checked {...{ checked, isTaking }} onTake={take} />}
      </div>
    </>
  );
}

interface CheckedProps {
  checked: IndicatorFile;
  isTaking: boolean;
  onTake: () => void;
}

/** What would be taken in. */
function Checked({ checked, isTaking, onTake }: CheckedProps) {
  const t = useT();
  const period = useSpan()(checked);
  const { told, hidden } = checked;
  return (
    <Note tone="go" role="status">
      <p>{t('own.takeIn.checked', { told, hidden, period })}</p>
      <div className="acts">
        <Button look="primary" pending={isTaking} onPress={onTake}>
          {t('own.takeIn.do')}
        </Button>
      </div>
    </Note>
  );
}
