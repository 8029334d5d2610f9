import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseSpecification, type SpecificationSection } from './specification';

/** Reads the rules the simulator is tested against. At build time only. */
export async function readSpecification(): Promise<readonly SpecificationSection[]> {
  const path = join(process.cwd(), 'lib', 'sim', 'SPEC.md');
  return parseSpecification(await readFile(path, 'utf8'));
}
