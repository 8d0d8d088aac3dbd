package org.vouch.indexer.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouch.indexer.recommendation.Opinion;
import org.vouch.indexer.recommendation.Recommendation;

/// Who speaks for a trade of their own, and who only speaks of themselves.
class OwnThingsTest {

    private static final Names KNOWN = Names.of(List.of("Bluefin Movers", "Redfin Movers", "Miele", "Old Quay"));

    private static List<Recommendation> read(String answer) {
        return Said.asking("Who can help us?").by("ann", answer).read(KNOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We at Bluefin Movers carry pianos too",
                "Try Bluefin Movers. I am from Bluefin Movers, great people",
                "I run a small moving business (Bluefin Movers), happy to quote",
                "I own Bluefin Movers, happy to quote",
                "I work for Bluefin Movers, great people",
                "Bluefin Movers: great people, free quote, call us any time",
                "Try Bluefin Movers. Full disclosure, it is my brother's",
                "I run a small cleaning company. Bluefin Movers, great people",
            })
    void whoeverAdvertisesIsMarked(String answer) {
        assertThat(read(answer))
                .flatExtracting(Recommendation::opinions)
                .isNotEmpty()
                .allMatch(Opinion::own);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We moved here from Leeds with Bluefin Movers, great people",
                "I'm from Leeds, we took Bluefin Movers and they were great",
                "I own a Miele, great after ten years",
                "Bluefin Movers are great, they call us before they come",
                "Bluefin Movers gave us a free quote, great people",
                "Our company has used Bluefin Movers for years, they are great",
                "I run at the Old Quay every day and it is great",
            })
    void whoeverSpeaksOfThemselvesIsAPeer(String answer) {
        assertThat(read(answer))
                .flatExtracting(Recommendation::opinions)
                .isNotEmpty()
                .noneMatch(Opinion::own);
    }

    @Test
    void onlyWhatIsTheirOwnIsMarked() {
        assertThat(read("We at Redfin Movers carry pianos too. For small things Bluefin Movers are great"))
                .flatExtracting(Recommendation::opinions)
                .extracting(opinion -> opinion.name() + " " + opinion.own())
                .containsExactlyInAnyOrder("Redfin Movers true", "Bluefin Movers false");
    }
}
