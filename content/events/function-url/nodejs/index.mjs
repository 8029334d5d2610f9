export const handler = async (event) => {
  const text = event.isBase64Encoded
    ? Buffer.from(event.body, "base64").toString("utf8")
    : event.body;
  const { message } = JSON.parse(text);
  const name = event.queryStringParameters?.name ?? "stranger";
  console.log("caller:", event.requestContext.http.sourceIp);
  return { hello: name, said: message };
};
