"""`python -m vendor_errors_codegen` is `vendor-errors-codegen`."""

from vendor_errors_codegen.cli import run

if __name__ == "__main__":
    run()
