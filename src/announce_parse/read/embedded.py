"""Machine-readable data of a page."""
import re
from dataclasses import dataclass
from datetime import date
from typing import Any


@dataclass(frozen=True, slots=True)
class PageHead:
    language: str | None = None
    published: date | None = None


def json_ld_scripts(page: str) -> list[str]:
    return []


def page_head(root: Any) -> PageHead:
    return PageHead(root.get("lang"))
