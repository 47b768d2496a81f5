package org.trichdan.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trichdan.attribution.Kind;

class FloorsTest {
  @TempDir Path dir;

  @Test
  void everyFigureOfTheSetThatIsBelowItsFloorIsNamed() throws IOException {
    Floors floors =
        floors("# least", "", "dev.overlap.f1 = 0.5", "dev.overlap.p=1", "dev.gold=9", "x.gold=99");
    assertThat(floors.below(figures(), "dev"))
        .containsExactly(
            dir + "/floors:3: dev.overlap.f1 is 0.4000, below its floor 0.5000",
            dir + "/floors:5: dev.gold is 4.0000, below its floor 9.0000");
  }

  @Test
  void mistakesInTheFileAreNoSilentPass() throws IOException {
    assertThatThrownBy(() -> floors("a.gold=1", "a.gold"))
        .hasMessage(dir + "/floors:2: no floor; write one like dev.overlap.f1=0.90");
    assertThatThrownBy(() -> floors("a.gold=many"))
        .hasMessage(dir + "/floors:1: no floor; write one like dev.overlap.f1=0.90");
    Floors floors = floors("dev.overlap=1");
    assertThatThrownBy(() -> floors.below(figures(), "dev"))
        .hasMessageStartingWith(
            dir + "/floors:1: no figure overlap; they are articles, gold, predicted, overlap.p,");
    assertThatThrownBy(() -> floors.below(figures(), "hard"))
        .hasMessage("no floor for the set hard; write hard.overlap.f1=0.5");
  }

  private Floors floors(String... lines) throws IOException {
    return Floors.read(Files.write(dir.resolve("floors"), List.of(lines)));
  }

  private static Figures figures() {
    Tally tally = new Tally();
    tally.add(Measure.GOLD, Kind.MIXED, 4);
    tally.add(Measure.MATCHED, Kind.MIXED, 1);
    return Figures.of(1, tally);
  }
}
