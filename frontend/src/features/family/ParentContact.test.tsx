import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Parent } from '../../api/schema';
import { ParentContact } from './ParentContact';
import { show } from './showing';

const parent: Parent = {
  id: 'p',
  role: 'BIRTH_PARENT',
  gender: 'UNDISCLOSED',
  language: 'ar',
  informationVersion: '2026-11',
  informedAt: '2026-11-29T08:00:00Z',
  mailStopped: true,
  contact: {
    firstName: 'Alva',
    familyName: 'Almlöf',
    email: 'alva@familj.example',
    mobile: '+46701740605',
    interpreter: null,
    accessNeeds: null,
    wishes: null,
    protectedIdentity: true,
  },
};

it('leads to the telephone and the mail, and says in words that the details are protected', async () => {
  await show(<ParentContact parent={parent} />);
  expect(screen.getByRole('link', { name: '070-174 06 05' })).toHaveAttribute('href', 'tel:+46701740605');
  expect(screen.getByRole('link', { name: 'alva@familj.example' })).toHaveAttribute(
    'href',
    'mailto:alva@familj.example',
  );
  expect(screen.getByText('Skyddade uppgifter')).toBeInTheDocument();
  expect(screen.getByText('Vill inte ha mejl.')).toBeInTheDocument();
  expect(screen.getByText('Förälder som föder eller har fött, talar arabiska')).toBeInTheDocument();
});

it('says nothing of who it is to those who may not know', async () => {
  await show(<ParentContact parent={{ ...parent, contact: null }} />);
  expect(screen.queryByRole('link')).not.toBeInTheDocument();
  expect(screen.getByText('Namn och kontakt visas inte här.')).toBeInTheDocument();
});
