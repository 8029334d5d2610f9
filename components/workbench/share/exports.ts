import type { SavedAccount } from '@/lib/account/saved-account';
import type { Workspace } from '@/lib/workbench/workspace';
import { downloadText } from '../../ui/download-text';

export async function exportWork(workspace: Workspace): Promise<void> {
  const { writeLambdaJsonFile } = await import('@/lib/workbench/lambda-json-file');
  downloadText({ ...writeLambdaJsonFile(workspace), type: 'application/json' });
}

/** As `npm run account -- … --state account.json` reads it. */
export async function exportAccount(account: Promise<SavedAccount>): Promise<void> {
  const { writeAccount } = await import('@/lib/account/saved-account');
  const text = writeAccount(await account);
  downloadText({ fileName: 'account.json', type: 'application/json', text });
}
