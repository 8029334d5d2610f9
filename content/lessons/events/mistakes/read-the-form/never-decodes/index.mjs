export const formHandler = async (event) => {
  const name = new URLSearchParams(event.body).get('name');
  if (!name) return { statusCode: 400, body: 'name is required' };
  return { statusCode: 200, body: `Thank you, ${name}!` };
};
