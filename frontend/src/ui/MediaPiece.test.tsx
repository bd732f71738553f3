import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { LanguageProvider } from '../i18n/LanguageProvider';
import sv from '../i18n/sv';
import content from '../i18n/sv/content';
import { MediaPiece } from './MediaPiece';

const ring = {
  id: 'a',
  kind: 'PICTURE' as const,
  title: { sv: 'Ringen' },
  altText: { sv: 'Tolv stolar i en ring.', en: 'Twelve chairs in a ring.' },
  file: { type: 'image/png', name: 'ringen.png' },
};

function show(medium: Parameters<typeof MediaPiece>[0]['medium'], language = 'sv') {
  return render(
    <LanguageProvider catalog={{ ...sv, ...content }}>
      <MediaPiece medium={medium} language={language} />
    </LanguageProvider>,
  );
}

describe('a medium', () => {
  it('that is a picture says what it shows, in the language that is read or in Swedish', () => {
    show(ring, 'en');
    expect(screen.getByRole('img', { name: 'Twelve chairs in a ring.' })).toHaveAttribute('lang', 'en');
    show(ring, 'ar');
    expect(screen.getByRole('img', { name: 'Tolv stolar i en ring.' })).toHaveAttribute('lang', 'sv');
  });

  it('that is a sound has a player with its name', () => {
    show({ ...ring, kind: 'PODCAST', file: { type: 'audio/mpeg', name: 'ringen.mp3' } });
    expect(screen.getByLabelText('Ringen')).toHaveAttribute('src', '/familjenavet/v1/toolbox-media/a/file');
  });

  it('that is a document is fetched under its name', () => {
    show({ ...ring, kind: 'DOCUMENT', file: { type: 'application/pdf', name: 'ringen.pdf' } });
    expect(screen.getByRole('link')).toHaveAttribute('download', 'ringen.pdf');
  });

  it('that lies elsewhere is opened there, and nothing of it is loaded here', () => {
    const { container } = show({ ...ring, kind: 'FILM', file: null, address: 'https://www.1177.se/film' });
    const link = screen.getByRole('link', { name: /Se filmen på 1177.se/ });
    expect(link).toHaveAttribute('rel', 'noreferrer');
    expect(container.querySelector('iframe, img, video, audio')).toBeNull();
  });

  it('with an address that runs something is no link', () => {
    show({ ...ring, kind: 'LINK', file: null, address: 'javascript:alert(1)' });
    expect(screen.queryByRole('link')).toBeNull();
  });
});
