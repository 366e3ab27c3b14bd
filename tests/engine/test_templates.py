"""Template tags of Jekyll, Hugo and Hexo: never prose, and never in the way of the markup around them."""

import pytest
from reading import extents, shown, typed_words

from copydesk.formats.templates import masked

_CODE = "foo foo bar\n\n    baz *baz\n"


@pytest.mark.parametrize(
    ("source", "texts"),
    [
        pytest.param("A {{ page.x | y: 'z' }} b", ["A ◊ b"], id="output of Liquid"),
        pytest.param("{% if a %}B{% else %} c {% endif %}", ["◊B◊ c ◊"], id="tags of Liquid"),
        pytest.param('A {{< b c="*d" e_f_g >}} h {{% i %}}', ["A ◊ h ◊"], id="shortcodes of Hugo"),
        pytest.param("A {%- b -%} {{- c -}} d", ["A ◊ ◊ d"], id="tags that trim space"),
        pytest.param("A {% b\n c='d'\n%} e", ["A ◊ ◊ ◊ e"], id="over several lines"),
        pytest.param("A {% b c='{{ d }}' %} e", ["A ◊ e"], id="a tag in a tag"),
        pytest.param("[A]({{ b }}/c_d) [e]({% link f_g.md %})", ["A e"], id="targets of links"),
        pytest.param("A {{{ b }}} {c} {d: e} {}", ["A {◊} {c} {d: e} {}"], id="other braces"),
        pytest.param("A {{ b\n\nC }} {% d", ["A {{ b", "C }} {% d"], id="never closed in its paragraph"),
        pytest.param("{{ a }}\n\n{% b %}{% c %}", [], id="nothing else"),
        pytest.param(
            'A {{< b c="in {d} }} in" >}} e {% f g="{h %} h}" %} i', ["A ◊ e ◊ i"], id="braces in quotation marks"
        ),
        pytest.param("A {% b it's %} c {{ d's }} it's {e}", ["A ◊ c ◊ it's {e}"], id="apostrophes"),
        pytest.param('{{< b\n  c="d"\n\n  e="f"\n>}}\nG.', ["◊ ◊ G."], id="a blank line between attributes"),
        pytest.param("A `{% highlight b %}c{% endhighlight %}` d", ["A ◊ d"], id="told of in code"),
    ],
)
def test_tags_are_not_prose(source: str, texts: list[str]) -> None:
    assert [text for _, text in shown(source)] == texts


@pytest.mark.parametrize(
    ("source", "blocks"),
    [
        pytest.param('{{< figure src="a.png" alt="B c" caption="D & e." >}}', [("caption", "B c"), ("caption", "D & e.")], id="by itself"),
        pytest.param('A\n{{% figure alt=" B " src="a.png" %}}\nc', [("paragraph", "A ◊ c"), ("caption", "B")], id="in a paragraph"),
        pytest.param('{{< figure\n  src="a.png"\n  caption="B"\n>}}\n', [("caption", "B")], id="over several lines"),
        pytest.param('- A\n\n  {{<figure caption="https://b.c d">}}', [("list-item", "A"), ("caption", "◊ d")], id="in a list"),
        pytest.param('{{< figure caption="A [b](c)" alt="d *e*" >}}', [], id="markup in it"),
        pytest.param('{{< figure title="A" data-alt="b" alt="" caption=" " >}}', [], id="other attributes, and empty ones"),
        pytest.param('{{< video caption="A" >}}{{< figures alt="b" >}}', [], id="other tags"),
        pytest.param('A `{{< figure alt="b" >}}`\n\n```\n{{< figure alt="c" >}}\n```', [("paragraph", "A ◊")], id="shown as code"),
        pytest.param('A {{< code >}}{{< figure alt="b" >}}{{< /code >}} c', [("paragraph", "A ◊ c")], id="in code of a template"),
        pytest.param('{{< figure alt="A" >}}\n{{< figure alt="B" >}}', [("caption", "A"), ("caption", "B")], id="two"),
    ],
)  # fmt: skip
def test_figure_shows_its_captions(source: str, blocks: list[tuple[str, str]]) -> None:
    assert shown(source) == blocks


def test_words_of_captions_stand_where_they_were_typed() -> None:
    source = 'É {{< figure src="a b" alt="c d" caption="e, f" >}}\r\n\r\ng'
    assert typed_words(source) == [(letter, letter) for letter in "Écdefg"]
    assert extents(source)[1:3] == ["c d", "e, f"]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("{% highlight ruby linenos %}", "{% endhighlight %}"),
        ("{%- highlight c -%}", "{%- endhighlight -%}"),
        ("{% codeblock lang:c %}", "{% endcodeblock %}"),
        ("{% comment %}", "{% endcomment %}"),
        ("{{< highlight go >}}", "{{< /highlight >}}"),
        ("{{% highlight go %}}", "{{% / highlight %}}"),
        ('{{< code lang="js" >}}', "{{< /code >}}"),
        ("{{< mermaid >}}", "{{< /mermaid >}}"),
        ("{% schema %}", "{% endschema %}"),
        ("{#", "#}"),
        ("{#- a", "-#}"),
        ("{::comment}", "{:/comment}"),
        ("%%", "%%"),
        ("<%", "%>"),
    ],
)
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_code_of_templates_is_not_prose(before: str, after: str, end: str) -> None:
    source = f"A *b*\n\n{before}\n{_CODE}{after}\n\nC d\n".replace("\n", end)
    assert shown(source) == [("paragraph", "A b"), ("paragraph", "C d")]
    assert typed_words(source) == [(letter, letter) for letter in "AbCd"]


@pytest.mark.parametrize(
    ("source", "texts"),
    [
        pytest.param(f"A:\n{{% highlight c %}}\n{_CODE}{{% endhighlight %}}\nB", ["A:", "B"], id="right after a line"),
        pytest.param("A {% highlight c %}b{% endhighlight %} d", ["A ◊ d"], id="in a line"),
        pytest.param("{% highlight c %}\n\nA b", ["A b"], id="never closed: only the tag goes"),
        pytest.param("A `{% highlight c %}` b.\n\nC `{% endhighlight %}` d", ["A ◊ b.", "C ◊ d"], id="told of in code"),
        pytest.param("```\n{% comment %}\n```\nA.\n```\n{% endcomment %}\n```", ["A."], id="shown in blocks of code"),
        pytest.param("{{< gist a b >}} C {{< code >}}d{{< /code >}}", ["◊ C ◊"], id="one without an end"),
        pytest.param("A {% endhighlight %} b", ["A ◊ b"], id="never opened"),
        pytest.param("{% comment %}\n{% highlight c %}\na\n{% endcomment %}\n\nB", ["B"], id="one in another"),
        pytest.param("{% raw %}A {{ b }}{% endraw %} c", ["◊A ◊ c"], id="raw text is read"),
        pytest.param("{% highlight c %}\na\n{% endcomment %}\n\nB", ["◊ a ◊", "B"], id="closed by another name"),
    ],
)
def test_unusual_code_of_templates(source: str, texts: list[str]) -> None:
    assert [text for _, text in shown(source)] == texts


@pytest.mark.parametrize("source", ["{{ a }}\r\nb", "x{% highlight %}\n𝔘\r{% endhighlight %}y", "{{", "é{%%}"])
def test_every_character_keeps_its_place(source: str) -> None:
    text = masked(source)
    assert len(text) == len(source)
    assert all(a == b for a, b in zip(text, source, strict=True) if b in "\r\nbxyé")


@pytest.mark.parametrize(
    ("source", "texts"),
    [
        pytest.param('A <%= b "c" , d > 1 %> e', ["A ◊ e"], id="output of ERB"),
        pytest.param("A {::comment}b{:/comment} c", ["A ◊ c"], id="a remark in a line"),
        pytest.param("A <? b <% c", ["A <? b <% c"], id="never closed"),
        pytest.param("```php\n<?php\n```\nA.\n```\n?>\n```", ["A."], id="shown as code"),
        pytest.param("A `{# b` c #} `<%` d %>", ["A ◊ c #} ◊ d %>"], id="told of in code"),
        pytest.param("## A {#b}\n\nC #} d", ["A", "C #} d"], id="the name of a heading"),
        pytest.param("It is 5%%.\n%% a", ["It is 5%%. %% a"], id="percent signs"),
    ],
)
def test_remarks(source: str, texts: list[str]) -> None:
    assert [text for _, text in shown(source)] == texts


def test_php_in_html_is_an_instruction() -> None:
    assert shown('<p>A <?php if ($a > 1) { echo "in in"; } ?>b <a href="<?= $c ?>">d</a></p>', "a.html") == [
        ("paragraph", "A b d")
    ]
