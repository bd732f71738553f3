import { parse } from '@formatjs/icu-messageformat-parser';
import type { Plugin } from 'vite';

const catalogs = /\/src\/i18n\/(?:sv|en|ar|sv-x-lattlast)\/[^/]+\.ts$/;

interface Node {
  type: string;
  start: number;
  end: number;
  [field: string]: unknown;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}

/** The values of a module's object literals that are messages with something to fill in. */
function messagesIn(node: Node): Node[] {
  const value = node.type === 'Property' ? (node['value'] as Node) : undefined;
  if (value?.type === 'Literal' && String(value['value']).includes('{')) return [value];
  return Object.values(node).flat().filter(isNode).flatMap(messagesIn);
}

/** Reads the ICU messages when the app is built, so that no page has to carry their reader. */
export function messages(): Plugin {
  return {
    name: 'familjenavet-messages',
    apply: 'build',
    config: () => ({
      resolve: {
        alias: { '@formatjs/icu-messageformat-parser': '@formatjs/icu-messageformat-parser/no-parser.js' },
      },
    }),
    transform(code, id) {
      if (!catalogs.test(id)) return null;
      const found = messagesIn(this.parse(code, { lang: 'ts' }) as unknown as Node);
      const read = found.toReversed().reduce((text, { start, end, value }) => {
        const elements = JSON.stringify(parse(String(value), { ignoreTag: true }));
        return text.slice(0, start) + elements + text.slice(end);
      }, code);
      return { code: read, map: null };
    },
  };
}
