import { compile } from 'json-schema-to-typescript';
import type { SectionSchema } from '../vocabulary/sectionSchema.ts';
import { itemsOf, longest } from './lists.ts';

/** TypeScript interfaces of the sections: what a valid one may hold. */
export async function typesOf(sections: { [section: string]: SectionSchema }): Promise<string> {
  const parts: string[] = [];
  for (const [section, schema] of Object.entries(sections)) {
    const name = section[0]!.toUpperCase() + section.slice(1);
    parts.push(
      await compile(plain(schema, name), name, { bannerComment: '', style: { singleQuote: true, printWidth: 120 } }),
    );
  }
  return parts.join('\n');
}

function plain(schema: SectionSchema, name: string): object {
  const properties = Object.entries(schema.properties).map(([id, { title, type, codes, enum: values }]) => {
    const items = codes && itemsOf(codes);
    const allowed = values ?? (items && items.length <= longest ? items.map(({ code }) => code) : undefined);
    const value = allowed ? { enum: [...allowed, null] } : { type: [type, 'null'] };
    return [id, { description: title, ...value }];
  });
  return {
    title: name,
    description: `Section ${schema.title}.`,
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(properties) as object,
  };
}
