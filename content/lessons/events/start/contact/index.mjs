import { putItem } from './table.mjs';

export const contactHandler = async (event) => {
  const { name, message } = readForm(event);
  if (!name || !message) return answer(400, { error: 'name and message are required' });
  const id = event.requestContext.requestId;
  await putItem({ TableName: 'messages', Item: { id, name, message } });
  return answer(201, { saved: id });
};

function readForm({ body, isBase64Encoded, headers }) {
  const text = isBase64Encoded ? Buffer.from(body, 'base64').toString() : body;
  const isJson = headers['content-type']?.startsWith('application/json');
  return isJson ? JSON.parse(text) : Object.fromEntries(new URLSearchParams(text));
}

function answer(statusCode, body) {
  return {
    statusCode,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  };
}
