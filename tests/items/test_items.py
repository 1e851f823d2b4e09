import re
from pathlib import Path

from studyapp.facts.faults import Severity
from studyapp.questions.rules import HOLDING_BACK, WARNING_ONLY
from tests.items.corpus import all_items
from tests.items.measure import measured, published_errors
from tests.items.published import OURS

ITEMS = all_items()
RULES = {
    "second-true-answer", "attribution", "key-mismatch", "undated", "disputed-scored",
    "option-count", "kind-mismatch", "duplicate-option", "overlap", "unordered", "all-none",
    "longest-key", "clang", "grammar-cue", "convergence", "odd-one-out", "absolute-vague", "implausible",
    "negative", "unfocused", "cloze", "true-false", "copied", "tone", "because",
    "same-question", "cueing", "key-position", "key-rank", "always-key", "test-wise-bot",
}  # fmt: skip


def test_there_are_items_for_every_rule_and_enough_of_them() -> None:
    assert len(ITEMS) >= 400
    assert sum(not item.planted for item in ITEMS) >= 100
    assert {one.rule for one in measured(ITEMS)} == RULES
    assert all(one.planted >= 8 for one in measured(ITEMS))


def test_every_item_is_written_once() -> None:
    said = [str({key: value for key, value in item.said.items() if key != "fires"}) for item in ITEMS]
    assert len(set(said)) == len(said)


def test_each_rule_finds_what_is_planted_and_little_else() -> None:
    assert [one for one in measured(ITEMS) if one.recall < 0.98 or one.precision < 0.97] == []


def test_a_flaw_is_as_grave_as_its_item_says() -> None:
    graded = [
        (item.name, rule, item.found.get(rule), severity)
        for item in ITEMS
        for rule, severity in item.planted.items()
        if severity
    ]
    assert len(graded) >= 20
    assert [one for one in graded if one[2] != one[3]] == []


def test_the_published_rules_err_where_ours_do_not() -> None:
    wrong = published_errors(ITEMS)
    assert len(wrong) >= 10
    assert {rule for _, rule in wrong} == set(OURS)
    assert not [item.name for item, rule in wrong if OURS[rule] in item.found]


def test_rules_that_only_warn_are_not_asked_whether_a_question_may_be_asked() -> None:
    warning = {rule.__name__.replace("_", "-") for rule in WARNING_ONLY}
    grave = {rule for item in ITEMS for rule, severity in item.found.items() if severity == Severity.ERROR}
    assert not warning & grave
    assert {rule.__name__.replace("_", "-") for rule in HOLDING_BACK} <= grave


def test_the_page_about_the_rules_names_each_of_them() -> None:
    page = (Path(__file__).parents[2] / "docs" / "item-rules.md").read_text("utf-8")
    assert set(re.findall(r"^\| `([a-z-]+)` \|", page, re.MULTILINE)) == RULES
