import { useT } from '../../i18n/LanguageProvider';
import { isField, pieces } from './words';
import './letter.css';

interface Props {
  language: string;
  subject: string;
  text: string;
}

/** A letter as it is read, in the direction of its language; what is filled in for each family stands as a field. */
export function Written({ language, subject, text }: Props) {
  return (
    <article className="letter" lang={language} dir={language.startsWith('ar') ? 'rtl' : 'ltr'}>
      <p className="letter-subject">
        <Words text={subject} />
      </p>
      <div className="letter-text">
        <Words text={text} />
      </div>
    </article>
  );
}

function Words({ text }: { text: string }) {
  return pieces(text).map((piece, index) =>
    // Every other piece is a field; the place of each is its own.
    index % 2 === 0 ? piece : <Field key={`${index} ${piece}`} name={piece} />,
  );
}

function Field({ name }: { name: string }) {
  const t = useT();
  return <span className="letter-field">{isField(name) ? t(`letter.field.${name}`) : name}</span>;
}
