import { expect, it } from 'vitest';
import { fieldsOf } from './event-fields';

const both = (text: string) => ({ ja: text, en: text });
const WORDS = {
  fields: {
    Records: both('records'),
    'Records[].id': both('id'),
    'Records[].image': both('image'),
    'Records[].image.*': both('an attribute'),
    headers: both('headers'),
    'headers.own': both('own'),
  },
  headers: { host: both('host'), own: both('not this') },
};

it('finds every member once, in the order of the text, with what it means', () => {
  const payload = {
    Records: [
      { id: 1, image: { a: 'x' } },
      { id: 2, image: { b: ['y'] } },
    ],
    headers: { Host: 'example.com', own: null },
  };
  expect(fieldsOf(payload, WORDS, 'en')).toEqual([
    { path: 'Records', meaning: 'records' },
    { path: 'Records[].id', meaning: 'id', example: '1' },
    { path: 'Records[].image', meaning: 'image' },
    { path: 'Records[].image.a', meaning: 'an attribute', example: '"x"' },
    { path: 'Records[].image.b', meaning: 'an attribute', example: '["y"]' },
    { path: 'headers', meaning: 'headers' },
    { path: 'headers.Host', meaning: 'host', example: '"example.com"' },
    { path: 'headers.own', meaning: 'own', example: 'null' },
  ]);
});

it('cuts a long example', () => {
  const [field] = fieldsOf(
    { id: 'x'.repeat(200) },
    { fields: { id: both('id') }, headers: {} },
    'ja',
  );
  expect(field?.example).toBe(`"${'x'.repeat(79)}…`);
});
