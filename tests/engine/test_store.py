"""What a run keeps when it leaves nothing behind: few values in memory, and any number of them all the same."""

from copydesk.store import Memory, Spilling

_PLACES = [f"{number}.md" for number in range(1_200)]


def test_values_of_many_articles_are_all_kept() -> None:
    store = Spilling(Memory)
    for place in _PLACES:
        store.put("facts", place, "first text", f"of {place}")
    assert [store.get("facts", place, "first text") for place in _PLACES] == [f"of {place}" for place in _PLACES]


def test_another_store_is_opened_only_for_many_values() -> None:
    opened: list[Memory] = []

    def other() -> Memory:
        opened.append(Memory())
        return opened[-1]

    store = Spilling(other)
    for _ in _PLACES:
        store.put("facts", "a.md", "text", "always the same")
    assert not opened
    for place in _PLACES:
        store.put("facts", place, "text", place)
    assert len(opened) == 1


def test_a_value_is_replaced_wherever_it_is_kept() -> None:
    store = Spilling(Memory)
    for text in ("first text", "second text"):
        for place in _PLACES:
            store.put("facts", place, text, f"{text} of {place}")
    for place in (_PLACES[0], _PLACES[-1]):
        assert store.get("facts", place, "first text") is None
        assert store.get("facts", place, "second text") == f"second text of {place}"
