import type { SearchMessages } from './search.ja';

export const searchEn: SearchMessages = {
  open: 'Search',
  title: 'Search',
  description: 'Looks through chapters, terms, events, errors and the rules of the simulation.',
  label: 'Words to look for',
  placeholder: 'for example: timeout, KeyError',
  close: 'Close',
  hint: 'With several words, all of them have to be there.',
  loading: 'Loading the index…',
  broken: 'The index could not be loaded. Close the search and open it again.',
  none: 'Nothing found. Try another word.',
  count: 'Found: {count}',
  kinds: { section: 'Chapter', term: 'Term', event: 'Event', error: 'Error', rule: 'Rule' },
};
