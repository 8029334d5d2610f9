import assert from 'node:assert/strict';
import { contactHandler } from './index.mjs';
import { scan } from './table.mjs';

const EVENT = {
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
  requestContext: { requestId: 'request-1' },
  body: Buffer.from('name=Aya&message=%E3%81%93%E3%82%93%E3%81%AB%E3%81%A1%E3%81%AF').toString('base64'),
  isBase64Encoded: true,
};

export const run = async () => {
  const { statusCode, body } = await contactHandler(EVENT);
  assert.equal(statusCode, 201);
  assert.deepEqual(JSON.parse(body), { saved: 'request-1' });
  const { Items } = await scan({ TableName: 'messages' });
  assert.deepEqual(Items, [{ id: 'request-1', name: 'Aya', message: 'こんにちは' }]);
  return 'passed';
};
