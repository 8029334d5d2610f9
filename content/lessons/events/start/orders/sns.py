"""Stands in for boto3.client("sns"). It keeps what was published, until the environment is gone."""

published = []


def publish(TopicArn, Message):
    published.append((TopicArn, Message))
    print(f"sns: {Message!r} to {TopicArn}")
