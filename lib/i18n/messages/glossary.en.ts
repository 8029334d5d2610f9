import type { GlossaryMessages } from './glossary.ja';

export const glossaryEn: GlossaryMessages = {
  title: 'Glossary',
  description:
    'The words of Lambda that this book uses, with the Japanese terms of AWS’s own documentation beside them.',
};
