"""The editorial knowledge of copydesk: one file a rule, in a folder a family."""

from copydesk import Rule
from copydesk_rules.dates.age_mismatch import age_mismatch
from copydesk_rules.dates.backward_range import backward_range
from copydesk_rules.dates.death_before_birth import death_before_birth
from copydesk_rules.dates.impossible_date import impossible_date
from copydesk_rules.dates.impossible_time import impossible_time
from copydesk_rules.dates.weekday_mismatch import weekday_mismatch
from copydesk_rules.duplicates.doubled_word import doubled_word
from copydesk_rules.duplicates.duplicate_paragraph import duplicate_paragraph
from copydesk_rules.leftovers.placeholder import placeholder
from copydesk_rules.names.name_typo import name_typo
from copydesk_rules.sentences.missing_space_after_stop import missing_space_after_stop
from copydesk_rules.spelling.could_of import could_of
from copydesk_rules.typography.unpaired_quote import unpaired_quote

RULES: tuple[Rule, ...] = (
    age_mismatch,
    backward_range,
    could_of,
    death_before_birth,
    doubled_word,
    duplicate_paragraph,
    impossible_date,
    impossible_time,
    missing_space_after_stop,
    name_typo,
    placeholder,
    unpaired_quote,
    weekday_mismatch,
)
"""All built-in rules; a test sees to it that no file's rule is left out."""
