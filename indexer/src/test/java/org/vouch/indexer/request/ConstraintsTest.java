package org.vouch.indexer.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What an answer has to heed, and what only looks like it.
class ConstraintsTest {

    private final Requests requests = Requests.english();

    private Constraints in(String request) {
        return requests.read(request).constraints();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Can anyone recommend a nursery for a 6 month old?",
                "Can anyone recommend a caterer in December?",
                "Can anyone recommend a teacher who teaches in French?",
                "My dishwasher is not working, who do you call?",
                "Not sure who to ask, any good plumber?",
                "Any good plumber? No idea who to call",
                "where do you go with small kids when it rains?",
                "Any good plumber? Big thanks!",
                "Any good plumber who comes in the morning?",
                "Any good plumber who works around the clock?",
                "Any good tiler? It is for the floor in the kitchen",
            })
    void whatDemandsNothingIsNoConstraint(String request) {
        assertThat(in(request)).isEqualTo(Constraints.NONE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Can anyone recommend a vet near the old mill?            | the old mill
        Can anyone recommend a vet near the station, please?     | the station
        Can anyone recommend a gym in the old harbour?           | the old harbour
        Any good plumber in the city centre for a small flat?    | the city centre
        Any good plumber in May Bay?                             | May Bay
        Any good plumber in Northtown?                           | Northtown
        """)
    void aPlaceIsNamedOrAThingThatIsOne(String request, String place) {
        assertThat(in(request).places()).containsExactly(place);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Any good laptop? budget 800                     | 800
        Any good laptop? My budget is around 800        | 800
        Any good laptop? budget 800 euros               | 800 euros
        Any good laptop under 500 euros?                | under 500 euros
        Any good laptop for $700?                       | $700
        """)
    void aBudgetIsAnAmount(String request, String budget) {
        assertThat(in(request).budgets()).containsExactly(budget);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Any good gym? not Redfin                        | Redfin
        Any good gym, but not a chain?                  | chain
        Any good gym other than Redfin?                 | Redfin
        Any good gym except Redfin?                     | Redfin
        """)
    void whatIsExcludedIsAThing(String request, String excluded) {
        assertThat(in(request).excluded()).containsExactly(excluded);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Any good SOC for a mid-size hospital?           | mid-size
        Any good room for 12 people?                    | 12 people
        """)
    void aSizeIsHowBigOrForHowMany(String request, String size) {
        assertThat(in(request).sizes()).containsExactly(size);
    }
}
