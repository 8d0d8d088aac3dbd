package org.vouch.indexer.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    it says `no such file`                       | code
                    see ```x```                                  | code block
                    "(defn f [x] {:a (g x)}) => {:a 1}"          | symbols
                    https://example.org is down                  | address
                    > is it open                                 | quote
                    call 555 01 99 today                         | phone
                    """)
    void whatAMessageLooksLikeIsToldByItsForm(String text, String look) {
        assertThat(Look.of(text)).contains(look);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Can anyone recommend a vet?
                    We meet at 7 in room 12, floor 3
                    """)
    void wordsLookLikeNothing(String text) {
        assertThat(Look.of(text)).isEmpty();
    }
}
