import assertPackage from 'assert/';

/** Node.js's `assert`, under its own name so that `assert.strict` is the same function everywhere. */
export const assert = assertPackage;
