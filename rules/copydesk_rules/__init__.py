"""The editorial knowledge of copydesk: one file a rule, in a folder a family."""

from copydesk import Rule
from copydesk_rules.dates.impossible_time import impossible_time
from copydesk_rules.duplicates.doubled_word import doubled_word
from copydesk_rules.duplicates.duplicate_paragraph import duplicate_paragraph
from copydesk_rules.leftovers.placeholder import placeholder
from copydesk_rules.names.name_typo import name_typo
from copydesk_rules.sentences.comma_splice import comma_splice
from copydesk_rules.sentences.doubled_stop import doubled_stop
from copydesk_rules.sentences.glued_sentences import glued_sentences
from copydesk_rules.sentences.lower_case_start import lower_case_start
from copydesk_rules.sentences.missing_final_stop import missing_final_stop
from copydesk_rules.sentences.missing_sentence_break import missing_sentence_break
from copydesk_rules.sentences.missing_space_after_stop import missing_space_after_stop
from copydesk_rules.sentences.missing_stop_after_quotation import missing_stop_after_quotation
from copydesk_rules.spelling.could_of import could_of

RULES: tuple[Rule, ...] = (
    comma_splice,
    could_of,
    doubled_stop,
    doubled_word,
    duplicate_paragraph,
    glued_sentences,
    impossible_time,
    lower_case_start,
    missing_final_stop,
    missing_sentence_break,
    missing_space_after_stop,
    missing_stop_after_quotation,
    name_typo,
    placeholder,
)
"""All built-in rules; a test sees to it that no file's rule is left out."""
