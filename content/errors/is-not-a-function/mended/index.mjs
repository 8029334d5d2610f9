export const handler = async (event) => {
  const records = Array.isArray(event.Records) ? event.Records : [event.Records];
  return records.map((record) => record.body);
};
