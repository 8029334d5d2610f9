export const handler = async (event) => {
  const { topic } = event.pathParameters;
  const { name, message } = JSON.parse(event.body);
  console.log(event.requestContext.http.method, event.rawPath);
  if (!message) {
    return { statusCode: 400, body: JSON.stringify({ error: "message is missing" }) };
  }
  return {
    statusCode: 201,
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ topic, from: name }),
  };
};
