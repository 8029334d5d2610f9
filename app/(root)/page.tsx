import { LanguageChoice } from '@/components/site/language-choice';
import { PageLanguages } from '@/components/site/page-languages';
import { MESSAGES } from '@/lib/i18n/messages';

export default function ChooseLanguagePage() {
  return (
    <main className="front" id="main">
      <PageLanguages path="/" />
      <p aria-hidden="true" className="front-mark">
        λ
      </p>
      <h1>{MESSAGES.en.site.name}</h1>
      <LanguageChoice taglines={{ ja: MESSAGES.ja.site.tagline, en: MESSAGES.en.site.tagline }} />
    </main>
  );
}
