import type { SolutionFile } from '@/lib/course/solution-file';
import { fetchSealed } from './fetch-sealed';

/** @throws when the file cannot be had, or is not a solution. */
export function fetchSolution(exerciseId: string): Promise<SolutionFile> {
  return fetchSealed(`/solutions/${exerciseId}.txt`);
}
