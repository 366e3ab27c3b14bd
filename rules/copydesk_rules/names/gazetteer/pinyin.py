"""Chinese names in pinyin: so few syllables make all of them that two names are near to each other by chance."""

from copydesk import Regex

_SYLLABLE = (
    "(?:[bpmfdtnlgkhjqxrwy]|[zcs]h?)"
    "(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|ui|uo|ue|er|a|e|i|o|u)"
)
_TWO = Regex(f"(?:{_SYLLABLE}){{2}}")
FAMILIES = frozenset(
    "bai bao cai cao chang chen cheng chu cui dai deng ding dong dou duan fan fang feng fu gao geng gong gu"
    " guan guo han hao he hong hou hu huang ji jia jiang jiao jin kang kong lai lei li lian liang liao lin ling"
    " liu long lou lu luo lyu ma mao mei meng mi miao mu ni nie ning niu ouyang pan pang pei peng pu qi qian"
    " qiao qin qiu qu ren rong ruan shao shen sheng shi song su sun tan tang tao tian tong tu wan wang wei wen"
    " weng wu xi xia xiang xiao xie xing xiong xu xue yan yang yao ye yi yin ying you yu yuan yue zeng zhai zhan"
    " zhang zhao zheng zhong zhou zhu zhuang zou zuo".split()
)
"""Family names, before which no given name stands, but after which one does: “Zhou Siyuan”."""


def is_chinese(name: str, before: str) -> bool:
    """Whether a folded name is somebody's given name after a Chinese family name, be that a word, too: “He Kebin”."""
    return before in FAMILIES and is_pinyin(name)


def is_pinyin(name: str) -> bool:
    """Whether a folded name may be of two Chinese syllables: “hangzhou”, but “milan”, too."""
    return _TWO.fullmatch(name) is not None
