import asyncio


async def main(event):
    await asyncio.sleep(0)
    return {"x": event["x"]}


def lambda_handler(event, context):
    return asyncio.run(main(event))
