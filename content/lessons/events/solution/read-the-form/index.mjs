export const formHandler = async (event) => {
  const text = event.isBase64Encoded ? Buffer.from(event.body, 'base64').toString() : event.body;
  const name = new URLSearchParams(text).get('name');
  if (!name) return { statusCode: 400, body: 'name is required' };
  return { statusCode: 200, body: `Thank you, ${name}!` };
};
