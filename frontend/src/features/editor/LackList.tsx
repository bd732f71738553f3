import { Link } from '@tanstack/react-router';
import type { GuideSummary } from '../../api/schema';
import { useT } from '../../i18n/LanguageProvider';
import { swedish } from '../../lib/localText';
import type { Lack } from './lacks';

interface Props {
  lacks: Lack[];
  version: string;
  onGo?: () => void;
}

/** What is lacking, guide by guide, each with a way to the place where it is written. */
export function LackList({ lacks, version, onGo }: Props) {
  const guides = [...new Set(lacks.map(({ guide }) => guide))];
  return (
    <ul className="editor-lacks">
      {guides.map((guide) => (
        <OfGuide
          key={guide?.id ?? version}
          guide={guide}
          lacks={lacks.filter((lack) => lack.guide === guide)}
          {...{ version, onGo }}
        />
      ))}
    </ul>
  );
}

interface OfGuideProps {
  guide: GuideSummary | undefined;
  lacks: Lack[];
  version: string;
  onGo: (() => void) | undefined;
}

function OfGuide({ guide, lacks, version, onGo }: OfGuideProps) {
  const t = useT();
  const rows = lacks.map(({ text, place }) => (
    <li key={place}>
      {guide ? (
        <Link
          to="/programme/guides/$guideId/write"
          params={{ guideId: guide.id }}
          search={{ at: place }}
          onClick={onGo}
        >
          {text}
        </Link>
      ) : (
        <Link to="/programme/versions/$versionId/write" params={{ versionId: version }} hash="guides" onClick={onGo}>
          {text}
        </Link>
      )}
    </li>
  ));
  if (!guide) return rows;
  return (
    <li>
      <b>{t('editor.guideOf', { number: guide.number, title: guide.title[swedish] ?? '' })}</b>
      <ul>{rows}</ul>
    </li>
  );
}
