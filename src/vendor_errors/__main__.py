"""`python -m vendor_errors` is `vendor-errors`."""

from vendor_errors._cli import run

if __name__ == "__main__":
    run()
