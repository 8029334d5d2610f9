export const formHandler = async (event) => {
  const form = new URLSearchParams(event.body);
  return {
    statusCode: 200,
    body: `Thank you, ${form.get('name')}!`,
  };
};
