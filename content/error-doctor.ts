import type { KnownError } from '@/lib/course/known-error';
import { NODEJS_ERRORS } from './errors/nodejs';
import { NODEJS_LOADING_ERRORS } from './errors/nodejs-loading';
import { PYTHON_CODE_ERRORS } from './errors/python-code';
import { PYTHON_LOADING_ERRORS } from './errors/python-loading';
import { PYTHON_VALUE_ERRORS } from './errors/python-values';
import { SERVICE_ERRORS } from './errors/service';

/** Every error the book explains. Where two would match, the one that comes first is meant. */
export const KNOWN_ERRORS: readonly KnownError[] = [
  ...PYTHON_VALUE_ERRORS,
  ...PYTHON_CODE_ERRORS,
  ...PYTHON_LOADING_ERRORS,
  ...NODEJS_ERRORS,
  ...NODEJS_LOADING_ERRORS,
  ...SERVICE_ERRORS,
];
