/** Words of the figure that turns the table of limits back to a year. */
export const limitYearsJa = {
  year: '年',
  limit: '制限',
  atEnd: '{year} 年の終わりの値',
  since: 'いつから',
  notYet: 'まだない',
  always: '2017 年より前',
  isNew: 'この年から',
  changed: '{year} 年に変わった、または加わった制限：{count} 件',
  read: '今日の値は {date} に AWS の文書で確かめました。',
};

export type LimitYearsWords = typeof limitYearsJa;
