import { assetUrl } from '@/components/site/base-path';
import { decodeSolution, type SolutionFile } from '@/lib/course/solution-file';

/** @throws when the file cannot be had, or is not a solution. */
export async function fetchSolution(exerciseId: string): Promise<SolutionFile> {
  const response = await fetch(assetUrl(`/solutions/${exerciseId}.txt`));
  if (!response.ok) throw new Error(`The solution's file answered ${response.status}`);
  return decodeSolution(await response.text());
}
