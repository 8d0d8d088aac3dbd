package org.vouch.indexer.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class WordPiecesTest {

    private static final List<String> KNOWN =
            List.of("[CLS]", "[SEP]", "[UNK]", "plumb", "##er", "##ing", "cafe", "!", "?", "a", "東", "京");

    private final WordPieces pieces = new WordPieces(numbers());

    @Test
    void aWordIsSplitIntoTheLongestPiecesThatAreKnown() {
        assertThat(pieces("Plumber plumbing")).containsExactly("[CLS]", "plumb", "##er", "plumb", "##ing", "[SEP]");
    }

    @Test
    void accentsAndCaseMakeNoDifference() {
        assertThat(pieces("CAFÉ\u200D")).containsExactly("[CLS]", "cafe", "[SEP]");
    }

    @Test
    void punctuationAndIdeographsAreWordsOfTheirOwn() {
        assertThat(pieces("cafe!?")).containsExactly("[CLS]", "cafe", "!", "?", "[SEP]");
        assertThat(pieces("東京")).containsExactly("[CLS]", "東", "京", "[SEP]");
    }

    @Test
    void aWordOfWhichSomePartIsUnknownIsUnknown() {
        assertThat(pieces("plumbest a")).containsExactly("[CLS]", "[UNK]", "a", "[SEP]");
        assertThat(pieces("a".repeat(101))).containsExactly("[CLS]", "[UNK]", "[SEP]");
    }

    @Test
    void whatIsTooLongIsCutAndStillEnds() {
        assertThat(pieces.of("a ".repeat(500), 5)).hasSize(5).endsWith(KNOWN.indexOf("[SEP]"));
        assertThat(pieces.of("a a plumber", 5)).hasSize(5).endsWith(KNOWN.indexOf("[SEP]"));
    }

    @Test
    void nothingIsStillBetweenTheMarks() {
        assertThat(pieces(" \n\u0000 ")).containsExactly("[CLS]", "[SEP]");
    }

    private List<String> pieces(String text) {
        return LongStream.of(pieces.of(text, 128))
                .mapToObj(number -> KNOWN.get((int) number))
                .toList();
    }

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        KNOWN.forEach(piece -> numbers.put(piece, numbers.size()));
        return numbers;
    }
}
