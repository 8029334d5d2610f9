import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PageLanguages } from '@/components/site/page-languages';
import { isLocale } from '@/lib/i18n/locales';
import { MESSAGES } from '@/lib/i18n/messages';

export async function generateMetadata({
  params,
}: PageProps<'/[locale]/playground'>): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const { playground, playgroundDescription } = MESSAGES[locale].site;
  return { title: playground, description: playgroundDescription };
}

export default async function PlaygroundPage({ params }: PageProps<'/[locale]/playground'>) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return (
    <main className="playground" id="main">
      <PageLanguages path="/playground/" />
      <h1 className="visually-hidden">{MESSAGES[locale].site.playground}</h1>
    </main>
  );
}
