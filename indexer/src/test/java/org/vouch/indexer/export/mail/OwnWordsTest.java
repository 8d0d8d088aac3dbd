package org.vouch.indexer.export.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SOC?/> quoted                                 | SOC?
            Am 14.3. schrieb Tom:/> quoted//Yes.          | Yes.
            Le 14 mars 2026 à 09:30/Tom a écrit ://> x/No | No
            TF> quoted/Yes.                               | Yes.
            I use these://Northlight                      | I use these://Northlight
            We had 3 of them./Tom wrote://> quoted//Yes.  | Yes.
            SOC?/-- /Tom                                  | SOC?
            SOC?/--/Tom                                   | SOC?
            a -- b/--- c                                  | a -- b/--- c
            SOC?/____________________/List                | SOC?
            Name: ____/More                               | Name: ____/More
            Yes./---- Message ----/From: Tom/To: Mara     | Yes.
            ---- Offers ----/Northlight                   | ---- Offers ----/Northlight
            a////////b                                    | a//b
            """)
    void onlyWhatTheSenderWroteIsKept(String text, String kept) {
        assertThat(OwnWords.of(text.replace('/', '\n'), false, false)).isEqualTo(kept.replace('/', '\n'));
    }
}
