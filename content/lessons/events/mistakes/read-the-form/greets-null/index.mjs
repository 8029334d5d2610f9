export const formHandler = async (event) => {
  const text = event.isBase64Encoded ? Buffer.from(event.body, 'base64').toString() : event.body;
  const form = new URLSearchParams(text);
  return { statusCode: 200, body: `Thank you, ${form.get('name')}!` };
};
