export const handler = async (event) => {
  const hot = [];
  for (const { kinesis } of event.Records) {
    const measured = JSON.parse(Buffer.from(kinesis.data, "base64").toString("utf8"));
    console.log(kinesis.partitionKey, measured.celsius);
    if (measured.celsius > 35) hot.push(measured.sensor);
  }
  console.log("too hot:", hot);
  return { batchItemFailures: [] };
};
