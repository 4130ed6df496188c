import signal

import pytest

# A shell starts jobs in the background with SIGINT ignored, and what they start inherits that: the commands that tests
# interrupt would never hear of it.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--rewrite-samples",
        action="store_true",
        help="rewrite samples/*.expected.json with what the parser makes now; read the diff before you commit it",
    )
