/** @jsxImportSource preact */
import type { Go, OwnWhereabouts } from './address';
import { ownWords } from '../../i18n/familyWords';
import { useSpokenWith } from './own';
import { Failed } from './Parts';
import { LinkPage } from './place/LinkPage';
import { SignUpPage } from './signup/SignUpPage';
import type { Speaking } from './words';
import '../../ui/styles/fields.css';
import './signup/signup.css';

interface Props {
  at: OwnWhereabouts;
  speaking: Speaking;
  go: Go;
}

/** The pages by which a family comes with and sees its place; they are loaded with their words when somebody comes to one. */
export function OwnPages({ at, speaking, go }: Props) {
  const { own, hasFailed, retry } = useSpokenWith(speaking, ownWords);
  if (hasFailed) return <Failed title={speaking.t('public.ownFailed')} speaking={speaking} onRetry={retry} />;
  if (!own) return null;
  if (at.page === 'link') return <LinkPage speaking={own} go={go} />;
  return <SignUpPage key={at.id} id={at.id} search={at.search} speaking={own} go={go} />;
}
