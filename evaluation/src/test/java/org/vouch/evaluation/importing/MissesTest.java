package org.vouch.evaluation.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MissesTest {

    private final List<Truth> truth = new ArrayList<>();
    private final List<Heard> heard = new ArrayList<>();

    /// Ada and Bo take turns, a minute each; every fifth message is media, which is read as it may.
    MissesTest() {
        for (int i = 0; i < 20; i++) {
            boolean words = i % 5 != 4;
            String author = i % 2 == 0 ? "Ada" : "Bo";
            truth.add(new Truth(Heard.of(author, 100 + i, words ? "text " + i : ""), words));
            heard.add(Heard.of(author, 100 + i, words ? "text " + i : "<left out>"));
        }
    }

    private Misses misses() {
        return Misses.between(truth, heard, 0);
    }

    @Test
    void thereAreNoneWhenEverythingIsReadAsItWasSaid() {
        assertThat(misses().none()).isTrue();
        assertThat(misses()).hasToString("");
    }

    @Test
    void anotherAuthorAnotherMinuteAndAnotherTextAreOneMissEach() {
        heard.set(2, Heard.of("Eve", 102, "text 2"));
        heard.set(8, Heard.of("Ada", 999, "text 8"));
        heard.set(12, Heard.of("Ada", 112, "text"));

        assertThat(misses()).isEqualTo(new Misses(0, 0, 1, 1, 1, 0)).hasToString("1 authors, 1 minutes, 1 texts");
    }

    @Test
    void whatWasNeverSaidIsExtraAndSpoilsNothingElse() {
        heard.add(7, Heard.of("Group", 107, "Ada left"));
        heard.add(4, Heard.of("Group", 104, "Bo left"));
        heard.add(Heard.of("Group", 120, "Bo left"));

        assertThat(misses()).isEqualTo(new Misses(0, 3, 0, 0, 0, 0));
    }

    @Test
    void whatWasNotReadIsLostAndSpoilsNothingElse() {
        heard.subList(6, 8).clear();
        heard.removeLast();

        assertThat(misses()).isEqualTo(new Misses(3, 0, 0, 0, 0, 0));
    }

    @Test
    void aMessageReadAsTwoIsAWrongTextAndAnExtra() {
        heard.set(10, Heard.of("Ada", 110, "te"));
        heard.add(11, Heard.of("Ada", 110, "xt 10"));

        assertThat(misses()).isEqualTo(new Misses(0, 1, 0, 0, 1, 0));
    }

    @Test
    void whatIsExtraIsToldFromAMessageThatWasReadWrongButForItsMinute() {
        heard.set(10, Heard.of("Eve", 110, "all wrong"));
        heard.add(10, Heard.of("Group", 1, "never said"));

        assertThat(misses()).isEqualTo(new Misses(0, 1, 1, 0, 1, 0));
    }

    @Test
    void nothingReadIsEverythingLost() {
        heard.clear();

        assertThat(misses()).isEqualTo(new Misses(20, 0, 0, 0, 0, 0));
    }

    @Test
    void aProblemWithAFileWithoutFaultIsAMiss() {
        assertThat(Misses.between(truth, heard, 1).none()).isFalse();
    }

    @Test
    void marksOfDirectionAndTheSignOfAnUnsavedNameMakeNoOtherAuthor() {
        assertThat(Heard.of("\u202A+00\u00A0000\u00A0001\u202C", 1, "\u200Etext "))
                .isEqualTo(Heard.of("+00 000 001", 1, "text"));
        assertThat(Heard.of("~\u202FEnid", 1, "")).isEqualTo(Heard.of("Enid", 1, ""));
        assertThat(Heard.of("Enid", 1, "")).isNotEqualTo(Heard.of("Edna", 1, ""));
    }
}
