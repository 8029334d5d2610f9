"""Pictures in the plain PPM format: a header, then red, green and blue of every pixel, as text."""


def halve(photo):
    _, width, height, brightest, *numbers = photo.decode().split()
    width, height = int(width), int(height)
    rows = []
    for top in range(0, height, 2):
        row = numbers[top * width * 3 : (top + 1) * width * 3]
        rows.append([row[left * 3 : left * 3 + 3] for left in range(0, width, 2)])
    lines = [" ".join(word for pixel in row for word in pixel) for row in rows]
    return "\n".join(["P3", f"{len(rows[0])} {len(rows)}", brightest, *lines]).encode()
