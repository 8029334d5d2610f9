export const handler = async (event) => {
  console.log(event.httpMethod, event.path, event.headers.host);
  const { name, message } = JSON.parse(event.body);
  return {
    statusCode: 200,
    statusDescription: "200 OK",
    isBase64Encoded: false,
    headers: { "content-type": "text/plain; charset=utf-8" },
    body: `${name}: ${message}`,
  };
};
