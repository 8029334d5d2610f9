export const handler = async () => 'found';
