export const glossaryJa = {
  title: '用語集',
  description:
    'この本に出てくる Lambda の言葉です。日本語は AWS の日本語ドキュメントの用語に合わせ、英語を添えました。エラーメッセージや設定画面では、英語のほうに出会います。',
} as const;

export type GlossaryMessages = Readonly<Record<keyof typeof glossaryJa, string>>;
