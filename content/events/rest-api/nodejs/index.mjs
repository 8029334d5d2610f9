export const handler = async (event) => {
  const languages = event.multiValueQueryStringParameters.lang;
  const { name } = JSON.parse(event.body);
  console.log(event.httpMethod, event.resource, languages);
  const greeting = languages.includes("ja") ? "こんにちは" : "Hello";
  return {
    statusCode: 200,
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ greeting: `${greeting}, ${name}` }),
  };
};
