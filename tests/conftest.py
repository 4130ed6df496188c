import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--rewrite-samples",
        action="store_true",
        help="rewrite samples/*.expected.json with what the parser makes now; read the diff before you commit it",
    )
