package org.trichdan.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FragmentTest {
  @Test
  void blocksAndLineBreaksDivideInlineElementsDoNot() {
    assertThat(
            Fragment.of(
                    "<p>Ông <b>Nam</b>\n nói<i>,</i> <a href='x'>bà&nbsp;H</a>oa</p>cười<br/>to."
                        + "<div>Hết<ul><li>một<li>hai</ul></div>")
                .paragraphs())
        .containsExactly("Ông Nam nói, bà\u00a0Hoa", "cười", "to.", "Hết", "một", "hai");
  }

  @Test
  void captionsAreKeptApartAndProgramsLeftOut() {
    Fragment f =
        Fragment.of(
            "<p>Một.</p><figure><img src=x><figcaption>Ảnh: <b>Lan</b></figcaption></figure>"
                + "<script>alert('x')</script><style>p{}</style><p>&nbsp;</p>Hai.");
    assertThat(f.paragraphs()).containsExactly("Một.", "Hai.");
    assertThat(f.captions()).containsExactly("Ảnh: Lan");
  }

  @Test
  void withoutTagsBlankLinesDivide() {
    assertThat(Fragment.of("Ông &#8220;Nam&#8221;\nnói.\n \nHai &lt; ba.").paragraphs())
        .containsExactly("Ông “Nam” nói.", "Hai < ba.");
    assertThat(Fragment.plain("A &amp; <b>B</b>\n\n\nC ").paragraphs())
        .containsExactly("A &amp; <b>B</b>", "C");
    assertThat(Fragment.of(" ").paragraphs()).isEmpty();
  }
}
