import type { MDXComponents } from 'mdx/types';
import { PROSE_COMPONENTS } from '@/components/mdx/prose-components';

export function useMDXComponents(): MDXComponents {
  return PROSE_COMPONENTS;
}
