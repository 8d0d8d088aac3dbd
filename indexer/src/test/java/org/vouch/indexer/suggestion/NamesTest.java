package org.vouch.indexer.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vouch.indexer.recommendation.Exchange;
import org.vouch.indexer.recommendation.Opinion;
import org.vouch.indexer.recommendation.Recommendation;

class NamesTest {

    private final Suggestions suggestions = Suggestions.english();

    @Test
    void aNameThatOthersWriteWithACapitalIsFoundInSmallLetters() {
        Names names = suggestions.namesIn(List.of(
                Said.asking("Who can help?")
                        .by("ann", "we went to Bluefin last year")
                        .exchange(),
                Said.asking("Who else?").by("bob", "ask at Bluefin").exchange()));
        Exchange said = Said.asking("And who now?").by("cid", "try bluefin").exchange();
        assertThat(suggestions.read(said, names))
                .singleElement()
                .satisfies(read -> assertThat(read.opinions())
                        .extracting(Opinion::kind, Opinion::name)
                        .containsExactly(tuple(Opinion.Kind.NAMED, "bluefin")));
        assertThat(suggestions.read(said, Names.NONE))
                .flatExtracting(Recommendation::opinions)
                .extracting(Opinion::kind)
                .doesNotContain(Opinion.Kind.NAMED);
    }

    @Test
    void whatStandsInALargeShareOfAllExchangesSuggestsNothing() {
        List<Exchange> exchanges = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            exchanges.add(Said.asking("What is new in Northtown?")
                    .by("ann", "nothing in Northtown")
                    .exchange());
        }
        Said said = Said.asking("Where to go?").by("ann", "try Northtown, it is great");
        assertThat(said.tally(suggestions.namesIn(exchanges))).isEmpty();
        assertThat(said.tally(suggestions.namesIn(exchanges.subList(0, 40)))).containsExactly("Northtown +ann");
    }

    @Test
    void whatACardNamesIsASuggestionWhereverItStands() {
        List<Exchange> exchanges = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            exchanges.add(Said.asking("What is new at Northtown?").exchange());
        }
        Names names = suggestions.namesIn(exchanges).plus(Names.of(List.of("Northtown")));
        assertThat(Said.asking("Where to go?").by("ann", "try northtown").tally(names))
                .containsExactly("northtown +ann");
    }

    @Test
    void theFingerprintIsThatOfTheNamesWhateverTheirOrder() {
        String fingerprint = Names.of(List.of("Bluefin", "Redfin")).fingerprint();
        assertThat(fingerprint).matches("[0-9a-f]{64}");
        assertThat(Names.of(List.of("Redfin Ltd.", "bluefin", "BLUEFIN")).fingerprint())
                .isEqualTo(fingerprint);
        assertThat(Names.of(List.of("Redfin"))
                        .plus(Names.of(List.of("Bluefin")))
                        .fingerprint())
                .isEqualTo(fingerprint);
        assertThat(Names.of(List.of("Bluefin")).fingerprint()).isNotEqualTo(fingerprint);
    }
}
