const { createHash } = require('node:crypto');

export const handler = async (event) => {
  return createHash('sha256').update(event.text).digest('hex');
};
