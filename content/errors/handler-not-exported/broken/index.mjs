const handler = async () => 'found';
