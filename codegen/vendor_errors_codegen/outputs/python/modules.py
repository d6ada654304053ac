"""The modules of exceptions, one for each vendor."""

from collections.abc import Sequence

from vendor_errors_codegen.outputs.files import (
    Body,
    CommentedKind,
    File,
    Target,
)
from vendor_errors_codegen.outputs.python.classes import module_of
from vendor_errors_codegen.outputs.python.format import Black, mode_for
from vendor_errors_codegen.outputs.python.render import render
from vendor_errors_codegen.spec.model import Vendor


def modules(vendors: Sequence[Vendor], target: Target) -> list[File]:
    """Return the modules of vendors, and those whose specs are gone."""
    mode = mode_for(target.out)
    bodies = [_body(vendor, target.site, mode.line_length) for vendor in vendors]
    kind = CommentedKind(".py", comment="# ", formatter=Black(mode))
    return kind.files(bodies, target)


def _body(vendor: Vendor, site: str | None, width: int) -> Body:
    module = module_of(vendor, site)
    about = (
        f"codes: {len(vendor.codes)}, classes: {len(list(module.base))}, "
        f"success codes: {len(vendor.success_codes)}"
    )
    return Body(vendor.name, render(module, width), about)
