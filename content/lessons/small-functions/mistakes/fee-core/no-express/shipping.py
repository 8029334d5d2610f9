import math


def fee(kg, express):
    yen = 500
    if kg > 2:
        yen += 200 * math.ceil(kg - 2)
    return yen
