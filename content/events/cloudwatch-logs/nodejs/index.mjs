import { gunzipSync } from "node:zlib";

export const handler = async (event) => {
  const packed = Buffer.from(event.awslogs.data, "base64");
  const logs = JSON.parse(gunzipSync(packed).toString("utf8"));
  const errors = logs.logEvents
    .map(({ message }) => message)
    .filter((message) => message.includes("[ERROR]"));
  console.log(logs.logGroup, logs.logEvents.length, "events");
  return { errors };
};
