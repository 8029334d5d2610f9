export const handler = async (event) => {
  const { identity, resourceId } = event.requestContext;
  console.log(`${resourceId} from ${identity.sourceIp}, format ${event.version}`);
  const { message } = JSON.parse(event.body);
  return {
    statusCode: 202,
    multiValueHeaders: { "set-cookie": ["topic=book", "theme=dark"] },
    body: JSON.stringify({ accepted: message.length }),
  };
};
