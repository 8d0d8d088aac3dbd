package org.vouch.evaluation.asking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vouch.indexer.request.RequestContext;

class PartingTest {

    @Test
    void neighboursOfASourceAreInOnePart() {
        Parting parting = Parting.ofNeighbours(3);

        assertThat(parting.of(message("pond", 10)))
                .isEqualTo(parting.of(message("pond", 19)))
                .isNotEqualTo(parting.of(message("pond", 20)));
    }

    @Test
    void eachSourceIsAPartWithAllSortsOfItsMessages() {
        Parting parting =
                Parting.ofSources(List.of(message("pond", 1), message("pond, ordinary", 2), message("lake", 3)));

        assertThat(parting.count()).isEqualTo(2);
        assertThat(parting.of(message("pond", 7))).isEqualTo(parting.of(message("pond, ordinary", 8)));
        assertThat(parting.of(message("lake", 7))).isEqualTo(1);
    }

    private static LabelledMessage message(String source, int number) {
        return new LabelledMessage(source, number, "", RequestContext.NONE, false, 1);
    }
}
