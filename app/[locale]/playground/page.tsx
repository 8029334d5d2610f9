import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { highlightFiles } from '@/components/lesson/highlight-files';
import { PageLanguages } from '@/components/site/page-languages';
import { Workbench } from '@/components/workbench/workbench';
import { isLocale } from '@/lib/i18n/locales';
import { MESSAGES } from '@/lib/i18n/messages';
import { starterWorkspace } from '@/lib/workbench/starter-workspace';

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
  const { site, workbench } = MESSAGES[locale];
  const workspace = starterWorkspace('python3.14');
  return (
    <main className="playground" id="main">
      <PageLanguages path="/playground/" />
      <h1 className="visually-hidden">{site.playground}</h1>
      <Workbench
        highlightedFiles={highlightFiles(workspace.files)}
        locale={locale}
        messages={workbench}
        place="playground"
        shareLinks="followed"
        workspace={workspace}
      />
    </main>
  );
}
