import unittest

from shipping import fee


class FeeTest(unittest.TestCase):
    def test_light(self):
        self.assertEqual(fee(2, express=False), 500)

    def test_heavy(self):
        self.assertEqual(fee(5, express=False), 1100)

    def test_part_of_a_kilogram_counts_whole(self):
        self.assertEqual(fee(2.1, express=False), 700)

    def test_express_costs_double(self):
        self.assertEqual(fee(5, express=True), 2200)


def run_tests(event, context):
    """On your own computer: python -m unittest tests"""
    result = unittest.TestResult()
    unittest.defaultTestLoader.loadTestsFromTestCase(FeeTest).run(result)
    failed = result.failures + result.errors
    for test, _ in failed:
        print(f"FAILED {test.id().split('.')[-1]}")
    return {"ran": result.testsRun, "failed": len(failed)}
