import ReactMarkdown, { type Components } from 'react-markdown';

/** The page has its own first and second heading; links never tell where one came from. */
const components: Components = {
  h1: 'h3',
  h2: 'h3',
  h3: 'h4',
  a: ({ href, children }) =>
    href ? (
      <a href={href} rel="noreferrer">
        {children}
      </a>
    ) : (
      children
    ),
};

/** Markdown as plain elements: HTML in it is shown as text, pictures are left out, and addresses that run scripts are not links. */
export default function Markdown({ text }: { text: string }) {
  return (
    <ReactMarkdown components={components} disallowedElements={['img']}>
      {text}
    </ReactMarkdown>
  );
}
