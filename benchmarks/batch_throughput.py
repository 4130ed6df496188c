"""Documents a second of one process, against the stack that an afternoon would give, on the same documents.

    python benchmarks/batch_throughput.py [FOLDER]

The other stack: BeautifulSoup(html.parser) + dateparser.search_dates + spacy.blank + a pydantic model. FOLDER holds
.txt files; by default the documents are made from the samples. CPU time, in turns, so that both see the same machine.
"""

import sys
import time
from pathlib import Path

import spacy
from bs4 import BeautifulSoup
from dateparser.search import search_dates
from documents import announcements
from pydantic import BaseModel

import announce_parse
from announce_parse import languages

ROUND = 30  # documents in turn


class Event(BaseModel):
    title: str
    dates: list[str]
    words: list[str]


def afternoon(text: str, language: str, pipelines: dict[str, object]) -> None:
    plain = BeautifulSoup(text, "html.parser").get_text()
    nlp = pipelines.setdefault(language, spacy.blank(language))
    words = [token.text for token in nlp(plain)]  # type: ignore[operator]
    dates = search_dates(plain, languages=[language]) or []
    title = plain.strip().split("\n")[0]
    Event(title=title, dates=[str(moment) for _, moment in dates], words=words).model_dump_json()


def main() -> None:
    if len(sys.argv) > 1:
        texts = [path.read_text(encoding="utf-8") for path in sorted(Path(sys.argv[1]).glob("*.txt"))]
    else:
        texts = [text for _, text in announcements(100)]
    known = [(text, languages.detect(text) or "nl") for text in texts]
    pipelines: dict[str, object] = {}
    announce_parse.parse(texts[0], media_type="text/plain").model_dump_json()
    afternoon(*known[0], pipelines)
    ours = theirs = 0.0
    for at in range(0, len(known), ROUND):
        began = time.process_time()
        for text, _ in known[at : at + ROUND]:
            announce_parse.parse(text, media_type="text/plain").model_dump_json()
        middle = time.process_time()
        for text, language in known[at : at + ROUND]:
            afternoon(text, language, pipelines)
        ours += middle - began
        theirs += time.process_time() - middle
    print(f"{len(texts) / ours:.0f} documents/s CPU against {len(texts) / theirs:.1f}: {theirs / ours:.1f} times")


if __name__ == "__main__":
    main()
