"""The table of verbs: each form leads back to its verb, and what reads as right elsewhere leads nowhere."""

import pytest

from copydesk_rules.words.nouns import plural
from copydesk_rules.words.verbs import Verb, base_of, by_past, verbs


def test_each_verb_has_forms_of_its_own_kind() -> None:
    assert [verb for verb in verbs().values() if not _is_whole(verb)] == []


def _is_whole(verb: Verb) -> bool:
    return verb.kind in ("verb", "noun") and verb.third.endswith("s") and base_of(verb.base) is None


@pytest.mark.parametrize(
    ("form", "base"),
    [
        ("went", "go"), ("goes", "go"), ("has", "have"), ("wrote", "write"), ("relies", "rely"), ("stopped", "stop"),
        ("teaches", "teach"), ("need", None), ("found", None), ("saw", None), ("speed", None), ("table", None),
    ],
)  # fmt: skip
def test_a_form_leads_to_its_verb_if_it_can_be_no_other(form: str, base: str | None) -> None:
    assert base_of(form) == base


def test_pasts_that_are_participles_are_no_pasts_alone() -> None:
    assert by_past()["went"].participle == "gone"
    assert not {"said", "showed", "put", "made"} & by_past().keys()


@pytest.mark.parametrize(("one", "several"), [("story", "stories"), ("crisis", "crises"), ("dish", "dishes")])
def test_plural_of_a_noun(one: str, several: str) -> None:
    assert plural(one) == several
