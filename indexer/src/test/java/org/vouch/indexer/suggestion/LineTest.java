package org.vouch.indexer.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineTest {

    @Test
    void sentencesThatSemicolonsPartAreOneLine() {
        List<Line> lines = Line.of(Scanner.sentences("Try Bluefin; Redfin; Northlight. They are good."));
        assertThat(lines).extracting(line -> line.words().forms().size()).containsExactly(4, 3);
        assertThat(lines.getFirst().words().tokens())
                .extracting(Token::afterBreak)
                .containsExactly(false, false, true, true);
    }

    @Test
    void aSpotOfALineIsFoundInItsSentence() {
        Line line = Line.of(Scanner.sentences("Good. Try Bluefin; or Redfin Movers"))
                .getLast();
        Line.InSentence where = line.inSentence(new Spot(3, 5, "Redfin Movers", "redfinmovers", false));
        assertThat(where.sentence()).isEqualTo(2);
        assertThat(where.spot().first()).isEqualTo(1);
        assertThat(where.spot().end()).isEqualTo(3);
    }

    @Test
    void anEndlessListIsSeveralLines() {
        assertThat(Line.of(Scanner.sentences("Bluefin; ".repeat(200)))).hasSizeGreaterThan(1);
    }
}
