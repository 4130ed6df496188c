"""The page as a file: one element of data, a policy that fits what it holds."""

import base64
import hashlib
import json
import re

import pytest
from bs4 import BeautifulSoup

from announce_parse.review.page import render
from tests.review.documents import record


def data_of(page: str) -> dict[str, object]:
    (element,) = BeautifulSoup(page, "lxml").select("script#data")
    return json.loads(element.string or "")


def test_records_are_in_the_page_as_they_are() -> None:
    records = [record("a"), record("b", title="</script><!--")]
    held = data_of(render(records))
    assert held["records"] == [one.model_dump(mode="json") for one in records]


def test_places_of_the_template_inside_a_record_are_left_alone() -> None:
    title = "{{script}} {{style}} {{data}} {{policy}}"
    assert data_of(render([record(title=title)]))["records"][0]["title"] == title


def test_policy_allows_this_script_and_style_and_no_connection() -> None:
    soup = BeautifulSoup(render([record()]), "lxml")
    policy = soup.select_one("meta[http-equiv=Content-Security-Policy]")["content"]
    rules = dict(rule.strip().split(" ", 1) for rule in policy.split(";"))
    for name, element in (("script-src", soup.select_one("script:not([type])")), ("style-src", soup.style)):
        digest = base64.b64encode(hashlib.sha256(element.string.encode()).digest()).decode()
        assert rules[name] == f"'sha256-{digest}'"
    assert rules["default-src"] == rules["connect-src"] == "'none'"


def test_policy_allows_the_local_server_only_where_there_is_one() -> None:
    assert "connect-src 'self'" in render([record()], save="/token/gold")
    assert data_of(render([record()], save="/token/gold"))["save"] == "/token/gold"


def test_page_names_no_other_place() -> None:
    page = render([])
    assert re.findall(r"""(?:src|href)\s*=\s*["']?(?!#)[^"'\s>]+""", page) == []
    assert re.findall(r"https?://", page) == []


def test_same_records_give_the_same_bytes() -> None:
    assert render([record()]) == render([record()])


@pytest.mark.parametrize("broken", ["\ud800", "\udfff a", "a\ud83d"])
def test_broken_surrogates_can_be_written(broken: str) -> None:
    assert render([record(title=broken)]).encode("utf-8")


def test_work_is_kept_under_the_text_and_id() -> None:
    keys = data_of(render([record("a"), record("b"), record("a"), record("a", title="other")]))["keys"]
    assert keys[0] == data_of(render([record("a")]))["keys"][0]
    assert len(set(keys)) == 4
