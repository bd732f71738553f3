import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { MessageTemplate } from '../../../api/schema';
import { useEdit, type Edit } from '../../../edit/useEdit';
import { useTellSaved } from '../../../edit/useTellSaved';
import { useT, type T } from '../../../i18n/LanguageProvider';
import type { Faults } from '../../../ui/useForm';
import { lettersKey } from '../queries';
import { fetchText, textKey, writeText, type VersionedText, type Which } from './queries';

export type Words = { subject: string; text: string };
export type TextEdit = Edit<MessageTemplate, Words>;

const longest = 4000;

export function faultsOf({ subject, text }: Words, t: T): Faults {
  const over = text.trim().length - longest;
  return {
    ...(!subject.trim() && { '/subject': t('letter.text.subject.missing') }),
    ...(!text.trim() && { '/text': t('letter.text.text.missing') }),
    ...(over > 0 && { '/text': t('letter.text.text.long', { over }) }),
  };
}

/** Puts a saved text where the pages look for it, and lets the list be read anew. */
export function useRemember(which: Which) {
  const queries = useQueryClient();
  return (saved: VersionedText) => {
    const texts = { queryKey: [...lettersKey, 'texts', which.region, which.language] };
    // What is being read for the first time was asked for before this, and would not be asked for again.
    void queries.cancelQueries(texts).then(() => {
      queries.setQueryData(textKey(which), saved);
      return queries.invalidateQueries(texts);
    });
  };
}

/** Writing a region's words: what two change at once is shown to the one who comes last. */
export function useTextEdit(which: Which, opened: VersionedText): TextEdit {
  const t = useT();
  const navigate = useNavigate();
  const remember = useRemember(which);
  const read = ({ subject, text }: MessageTemplate): Words => ({ subject, text });
  const write = (onto: VersionedText, words: Words) => writeText(which, onto, words);
  const tellSaved = useTellSaved({ read, write, remember });
  const leave = () => void navigate({ to: '/letters/texts', search: { language: which.language } });
  return useEdit<MessageTemplate, Words>({
    opened,
    read,
    write,
    fetch: () => fetchText(which),
    validate: (words) => faultsOf(words, t),
    remember,
    onSaved: (saved) => {
      tellSaved(saved);
      leave();
    },
    onLeft: leave,
  });
}
