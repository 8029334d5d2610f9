export const handler = async (event) => {
  return event.Records.map((record) => record.body);
};
