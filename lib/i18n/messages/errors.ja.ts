/** Words of the error doctor. This file is the source: `errors.en.ts` must have the same members. */
export const errorsJa = {
  title: 'エラー集',
  description:
    'Lambda でよく出会うエラーを、実際のメッセージから引けます。原因、見る場所、直し方のほか、失敗する関数とそれを直した関数を、その場で動かせます。',
  groups: { python: 'Python のエラー', nodejs: 'Node.js のエラー', lambda: 'Lambda が返すエラー' },
  cause: '原因',
  line: '見る場所',
  mend: '直し方',
  broken: '失敗する例',
  mended: '直した例',
  try: '作業台には、失敗する例が入っています。まず実行して、結果とログを見てください。それから、直した例を読み込んで比べます。',
  mendedHandler: '直すのは設定です。「ハンドラー」を `{handler}` にします。',
  back: 'エラーの一覧',
  advice: 'このエラーについて',
  more: '例を動かして確かめる',
};

export type ErrorMessages = {
  readonly [Key in keyof typeof errorsJa]: (typeof errorsJa)[Key] extends string
    ? string
    : Readonly<Record<keyof (typeof errorsJa)[Key], string>>;
};
