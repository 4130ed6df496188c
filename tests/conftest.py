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


# What takes longest begins first: at the end no process is to be alone at work.
LONGEST = (
    "tests/batch/test_ray.py",
    "tests/batch/test_runner.py",
    "tests/cli/test_batch.py",
    "tests/cli/test_parse.py",
    "tests/batch/test_parse_many.py",
    "tests/training/test_train.py",
    "tests/cli/test_review.py",
    "tests/review",
    "tests/test_properties.py",
    "tests/test_limits.py",
    "tests/test_bad_input.py",
    "tests/batch",
    "tests/cli",
    "tests/test_",
)


def pytest_configure(config: pytest.Config) -> None:
    config.option.loadscopereorder = False  # pytest-xdist would begin with the files of most tests


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    def place(item: pytest.Item) -> int:
        return next((at for at, path in enumerate(LONGEST) if item.nodeid.startswith(path)), len(LONGEST))

    items.sort(key=place)
