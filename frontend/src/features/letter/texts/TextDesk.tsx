import { Link } from '@tanstack/react-router';
import { EditForm } from '../../../edit/EditForm';
import { useT } from '../../../i18n/LanguageProvider';
import { Button, buttonClass } from '../../../ui/Button';
import { TextArea, TextField } from '../../../ui/Field';
import { textProps, type Faults } from '../../../ui/useForm';
import { isField } from '../words';
import { Preview } from './Preview';
import type { VersionedText, Which } from './queries';
import { Reset } from './Reset';
import { usePreview } from './usePreview';
import { useTextEdit, type TextEdit, type Words } from './useTextEdit';

interface Props {
  which: Which;
  text: VersionedText;
}

/** Where a letter is written, with the letter beside it as it would come out. */
export function TextDesk({ which, text }: Props) {
  const edit = useTextEdit(which, text);
  const preview = usePreview(which, edit.form.values);
  return (
    <div className="letter-desk">
      <div>
        <TextForm {...{ which, text, edit }} faults={preview.faults} />
        {text.data.own && <Reset which={which} text={text} />}
      </div>
      <Preview preview={preview} language={which.language} />
    </div>
  );
}

/** What is wrong is told while one writes, too. */
function TextForm({ which, text, edit, faults }: Props & { edit: TextEdit; faults: Faults }) {
  const t = useT();
  const labels = { subject: t('letter.text.subject'), text: t('letter.text.text') };
  const cancel = (
    <Link className={buttonClass('ghost')} to="/letters/texts" search={{ language: which.language }}>
      {t('form.cancel')}
    </Link>
  );
  const field = (name: keyof Words) => {
    const { error, ...props } = textProps(edit.form, name, `/${name}`);
    return { label: labels[name], lang: which.language, error: error ?? faults[`/${name}`], ...props };
  };
  const help = text.data.linkNeeded ? t('letter.text.linkNeeded') : undefined;
  return (
    <EditForm edit={edit} labels={labels} show={(name, values) => values[name]} cancel={cancel}>
      <TextField maxLength={150} {...field('subject')} />
      <TextArea help={help} {...field('text')} />
      <Fields names={text.data.fields} edit={edit} />
    </EditForm>
  );
}

/** Puts a field where the cursor stands in the text, and leaves the cursor after it. */
function insert(edit: TextEdit, name: string) {
  const area = document.getElementById('/text') as HTMLTextAreaElement | null;
  const { text } = edit.form.values;
  const [from, to] = [area?.selectionStart ?? text.length, area?.selectionEnd ?? text.length];
  const field = `{{${name}}}`;
  edit.form.set('text', text.slice(0, from) + field + text.slice(to), '/text');
  requestAnimationFrame(() => {
    area?.focus();
    area?.setSelectionRange(from + field.length, from + field.length);
  });
}

function Fields({ names, edit }: { names: string[]; edit: TextEdit }) {
  const t = useT();
  return (
    <fieldset className="field">
      <legend>{t('letter.text.fields')}</legend>
      <span className="help">{t('letter.text.fields.help')}</span>
      <div className="letter-insert">
        {names.filter(isField).map((name) => (
          <Button key={name} size="small" icon="plus" onPress={() => insert(edit, name)}>
            {t(`letter.field.${name}`)}
          </Button>
        ))}
      </div>
    </fieldset>
  );
}
