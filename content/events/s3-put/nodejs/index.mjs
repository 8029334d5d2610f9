import path from "node:path";

export const handler = async (event) => {
  const thumbnails = [];
  for (const { s3 } of event.Records) {
    const key = decodeURIComponent(s3.object.key.replaceAll("+", " "));
    console.log(`new in ${s3.bucket.name}: ${key}`);
    const { name, ext } = path.posix.parse(key);
    if ([".jpg", ".png"].includes(ext.toLowerCase())) {
      thumbnails.push(`thumbnails/${name}.webp`);
    }
  }
  return { thumbnails };
};
