import * as memfs from 'memfs';

export const ALL_CONSTANTS: object = { ...memfs.fs.constants };
