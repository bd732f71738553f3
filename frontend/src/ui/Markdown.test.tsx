import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import Markdown from './Markdown';

describe('the chapter in Markdown', () => {
  it('has its headings below those of the page', () => {
    render(<Markdown text={'## Bjud in\n\nTvå *ord*.\n\n- ett\n- två'} />);
    expect(screen.getByRole('heading', { level: 3 }).textContent).toBe('Bjud in');
    expect(screen.getAllByRole('listitem')).toHaveLength(2);
  });

  it('shows HTML and scripts as text', () => {
    const { container } = render(<Markdown text={'<script>ran()</script>\n\n<b onclick="ran()">fet</b>'} />);
    expect(container.querySelector('script, b')).toBeNull();
    expect(container.textContent).toContain('<script>ran()</script>');
  });

  it('makes no link of an address that runs a script, and fetches no picture', () => {
    const { container } = render(
      <Markdown text={'[a](javascript:ran) ![b](https://spy.example/b.png) [c](https://www.1177.se/)'} />,
    );
    expect(container.querySelector('img')).toBeNull();
    expect([...container.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
      'https://www.1177.se/',
    ]);
  });
});
