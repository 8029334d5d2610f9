import type { LimitYearsWords } from './limit-years.ja';

export const limitYearsEn: LimitYearsWords = {
  year: 'Year',
  limit: 'Limit',
  atEnd: 'At the end of {year}',
  since: 'Since',
  notYet: 'not there yet',
  always: 'before 2017',
  isNew: 'new this year',
  changed: 'Changed or added in {year}: {count}',
  read: 'Today’s values were checked against AWS’s documentation on {date}.',
};
