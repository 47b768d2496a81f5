package org.trichdan.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StarsTest {
  @Test
  void aChainFallsApartAroundItsCentres() {
    List<List<Integer>> chain =
        List.of(List.of(1), List.of(0, 2), List.of(1, 3), List.of(2, 4), List.of(3));
    assertThat(Stars.of(chain, (a, b) -> false)).containsExactly(List.of(1, 0, 2), List.of(3, 4));
  }

  @Test
  void whatContradictsAMemberStaysOutside() {
    List<List<Integer>> star = List.of(List.of(1, 2), List.of(0), List.of(0));
    assertThat(Stars.of(star, (a, b) -> a + b == 3)).containsExactly(List.of(0, 1));
  }
}
