package org.vouch.indexer.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouch.indexer.recommendation.Opinion;
import org.vouch.indexer.recommendation.Recommendation;
import org.vouch.indexer.recommendation.Stance;

class SuggestionsTest {

    private static final Names KNOWN = Names.of(List.of("Quillbase", "Northlight Clinic"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Try Bluefin Movers, they were quick            | Bluefin Movers
                    Go to Bank of Northtown, they are good         | Bank of Northtown
                    I use Barnes & Loom for books                  | Barnes & Loom
                    We use quillbase and are happy                 | Quillbase
                    have a look at https://www.bluefin.example/shop | bluefin.example
                    try bluefin.example for parts                  | bluefin.example
                    message @bluefinmovers on here, great people   | @bluefinmovers
                    Dr. Ada Quill is excellent                     | Dr Ada Quill
                    try XKCL, they are cheap                       | XKCL
                    I recommend the Bluefin hotel                  | Bluefin hotel
                    Have you tried Bluefin Movers?                 | Bluefin Movers
                    """)
    void aNameIsFound(String answer, String name) {
        List<Recommendation> read =
                Said.asking("Can anyone recommend one?").by("ann", answer).read(KNOWN);
        assertThat(read)
                .singleElement()
                .satisfies(recommendation -> assertThat(recommendation.opinions())
                        .extracting(opinion -> opinion.name().toLowerCase(Locale.ROOT))
                        .containsExactly(name.toLowerCase(Locale.ROOT)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Maybe ask at the counter, they know everything",
                "Thanks, that was great on Friday in January",
                "LOL I would try that too, ASAP",
                "The Germans and the British love it there",
                "It is a great place near Bluefin Movers, you cannot miss it",
                "Try the great place behind Bluefin Movers",
                "The place opposite Bluefin Movers is nice",
                "What about Bluefin Movers?",
                "Is Bluefin Movers good?",
                "Hello! Hope this is great for you",
            })
    void whatOnlyLooksLikeANameIsNoSuggestion(String answer) {
        assertThat(Said.asking("Who can help?").by("ann", answer).tally(Names.NONE))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Bluefin Movers are great                            | VOUCH
                    Bluefin Movers                                      | VOUCH
                    Avoid Bluefin Movers                                | WARNING
                    Stay away from using Bluefin Movers, terrible       | WARNING
                    I wouldn't use Bluefin Movers again                 | WARNING
                    Bluefin Movers is a rip-off                         | WARNING
                    Bluefin Movers went out of business                 | WARNING
                    Bluefin Movers is overpriced                        | WARNING
                    I would not recommend Bluefin Movers                | WARNING
                    please don't you ever try Bluefin Movers            | WARNING
                    never try Bluefin Movers, great people or not       | WARNING
                    don't even think of Bluefin Movers                  | WARNING
                    Never ever go with Bluefin Movers                   | WARNING
                    not Bluefin Movers, they sent two boys and a rope   | WARNING
                    Bluefin Movers, never ever had a bad experience     | VOUCH
                    Why not Bluefin Movers? Everyone likes them         | VOUCH
                    Bluefin Movers is not bad                           | VOUCH
                    You can't go wrong with Bluefin Movers              | VOUCH
                    Parking is terrible but Bluefin Movers are great    | VOUCH
                    """)
    void theStanceIsWhatTheClauseSays(String answer, Stance stance) {
        List<Recommendation> read =
                Said.asking("Who can help?").by("ann", answer).read(Names.NONE);
        assertThat(read)
                .flatExtracting(Recommendation::opinions)
                .extracting(Opinion::stance)
                .containsExactly(stance);
    }

    @Test
    void aPeerCountsOnceForEachSuggestion() {
        Said said = Said.asking("Who can help?")
                .by("ann", "Try Bluefin Movers")
                .by("ann", "Bluefin Movers are great, really")
                .by("bob", "I use Bluefin Movers");
        assertThat(said.tally(Names.NONE)).containsExactly("Bluefin Movers +ann +bob");
    }

    @Test
    void theLatestStanceOfAPeerCounts() {
        Said said = Said.asking("Who can help?")
                .by("ann", "Bluefin Movers are great")
                .by("ann", "I must correct myself. Avoid Bluefin Movers");
        assertThat(said.tally(Names.NONE)).containsExactly("Bluefin Movers -ann");
    }

    @Test
    void aNamingAloneDoesNotTakeBackAWarning() {
        Said said =
                Said.asking("Who can help?").by("ann", "Avoid Bluefin Movers").by("ann", "Bluefin Movers, yes");
        assertThat(said.tally(Names.NONE)).containsExactly("Bluefin Movers -ann");
    }

    @Test
    void theAskerGivesNoOpinion() {
        Said said = Said.asking("Who can help?")
                .by("ann", "Try Bluefin Movers")
                .by("asker", "I have tried Redfin Movers, great people");
        assertThat(said.tally(Names.NONE)).containsExactly("Bluefin Movers +ann");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+1", "Same here!", "I agree", "agree with that", "Seconded."})
    void agreementVouchesForTheAnswerBefore(String agreement) {
        Said said = Said.asking("Who can help?").by("ann", "Try Bluefin Movers").by("bob", agreement);
        assertThat(said.tally(Names.NONE)).containsExactly("Bluefin Movers +ann +bob");
    }

    @Test
    void whatTheRequestNamesCountsWhenAPeerTakesAStance() {
        Said said = Said.asking("Should I use Bluefin Movers or Redfin Movers?")
                .by("ann", "Redfin Movers are great")
                .by("bob", "Bluefin Movers moved last year")
                .by("cid", "Bluefin Movers, they have a new van");
        assertThat(said.tally(Names.NONE)).containsExactly("Redfin Movers +ann");
    }

    @Test
    void shorterNamesCountForTheFullName() {
        Said said = Said.asking("Who can help?")
                .by("ann", "Try Northlight Family Clinic")
                .by("bob", "NFC is great")
                .by("cid", "yes, go to Northlight Family, great place");
        assertThat(said.tally(Names.NONE)).containsExactly("Northlight Family Clinic +ann +bob +cid");
    }

    @Test
    void aSiteCountsForWhoseItIs() {
        Said said = Said.asking("Who can help?")
                .by("ann", "Try Bluefin, they are great")
                .by("bob", "www.bluefin.example is great");
        assertThat(said.tally(Names.NONE)).hasSize(1);
    }

    @Test
    void aWarningInTheWordsThatFollowIsMeantForWhatWasNamed() {
        Said said = Said.asking("Who can help?").by("ann", "There is Bluefin Movers. They were terrible");
        assertThat(said.tally(Names.NONE)).containsExactly("Bluefin Movers -ann");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "There is Bluefin Movers. Parking in this town is terrible",
                "There is Bluefin Movers. It took us a long while to find our feet here and the first winter was terrible",
            })
    void aWarningAboutSomethingElseIsNotMeantForWhatWasNamed(String answer) {
        assertThat(Said.asking("Who can help?").by("ann", answer).tally(Names.NONE))
                .containsExactly("Bluefin Movers +ann");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    I have two crates at Bluefin Movers. Bluefin Movers broke every cup I own, avoid | Bluefin Movers broke every cup I own, avoid
                    There is Bluefin Movers. They were terrible and late                              | They were terrible and late
                    """)
    void theReasonOfAWarningIsWhatWarns(String answer, String reason) {
        assertThat(Said.asking("Who can help?").by("ann", answer).read(Names.NONE))
                .flatExtracting(Recommendation::opinions)
                .extracting(Opinion::reason)
                .containsExactly(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Wetherill and sons", "Wetherill and Sons", "Wetherill & daughters", "Wetherill and co"})
    void aFamilyIsOneName(String name) {
        assertThat(Said.asking("Can anyone recommend a plumber?")
                        .by("ann", "Try " + name + ", very tidy")
                        .tally(Names.NONE))
                .containsExactly(name + " +ann");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Try Wetherill & Co & Co & Co, very tidy",
                "Wetherill and Co Pipewright, Sons & Daughters and sons",
                "Wetherill & sons & Bluefin & co and co",
                "Wetherill and",
                "& sons and co"
            })
    void familiesInARowAreReadWithoutAFailure(String answer) {
        Said said = Said.asking("Can anyone recommend a plumber?").by("ann", answer);
        assertThatCode(() -> said.tally(Names.NONE)).doesNotThrowAnyException();
    }

    @Test
    void namesThatAreJoinedAreTwo() {
        Said said = Said.asking("Who can help?").by("ann", "Try Bluefin Movers & Redfin Movers");
        assertThat(said.tally(Names.NONE)).containsExactly("Bluefin Movers +ann", "Redfin Movers +ann");
    }

    @Test
    void whoeverIsQuotedIsNoSuggestion() {
        Said said = Said.asking("Who can help?").by("ann", "As Corvin Quill said, try Bluefin Movers");
        assertThat(said.tally(Names.NONE)).containsExactly("Bluefin Movers +ann");
    }

    @Test
    void aShopIsNotTheMallThatItStandsIn() {
        Said said = Said.asking("Who can help?").by("ann", "Try Bluefin Toys in Harbour Mall");
        assertThat(said.tally(Names.NONE)).containsExactly("Bluefin Toys +ann");
    }

    @Test
    void whoeverIsSpokenToIsNoSuggestion() {
        Said said = Said.asking("Who can help?").by("ann", "@corvin you should try Bluefin Movers, they are great");
        assertThat(said.tally(Names.NONE)).containsExactly("Bluefin Movers +ann");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I agree with Quillbase, the first is great",
                "Thanks Quillbase, that was a great help",
                "thank u Quillbase, that was a great help",
                "As Quillbase mentioned, it is great there",
                "Quillbase please tell us what is great there",
                "@ Quillbase what a great place",
            })
    void whoeverIsAgreedWithOrThankedIsNoSuggestionHoweverKnown(String answer) {
        assertThat(Said.asking("Who can help?").by("ann", answer).tally(KNOWN)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dentist is what you need, a good Plumber too",
                "FIND A GOOD DENTIST, THE BEST IN TOWN",
                "good, see D ring",
                "great, get the NOC",
                "P.O Box 555",
                "Northtown Freight department: best rates",
                "Tel: 555, Fax: 556, Mob: 557, great rates",
            })
    void anOccupationOrAContactLabelIsNoName(String answer) {
        assertThat(Said.asking("Who can help?")
                        .by("ann", answer)
                        .tally(Names.of(List.of("Plumber", "Dentist", "D ring", "Fax"))))
                .isEmpty();
    }

    @Test
    void nothingLongerThanANameOnACardIsAName() {
        String word = "Bluefin" + "ab".repeat(56);
        assertThat(Said.asking("Who can help?")
                        .by("ann", "Try " + word + "a Movers, they are great")
                        .by("bob", "Try https://" + word + ".example, great")
                        .by("cid", "Try www." + "www.".repeat(200) + "www, great")
                        .tally(Names.NONE))
                .isEmpty();
        assertThat(Said.asking("Who can help?")
                        .by("ann", "Try " + word + ", they are great")
                        .tally(Names.of(List.of(word))))
                .containsExactly(word + " +ann");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bluefin Movers here, we are looking urgently for nice packers",
                "We are hiring! Call Bluefin Movers",
                "Wanted: good packers for Bluefin Movers",
                "Call Bluefin Movers. Urgently required: two packers",
            })
    void anAdvertIsNoOfferOfWhoPostsIt(String answer) {
        assertThat(Said.asking("Who can help?").by("ann", answer).tally(Names.NONE))
                .isEmpty();
    }

    @Test
    void aContactLabelEndsAName() {
        Said said = Said.asking("Who can help?").by("ann", "Try Bluefin Movers Tel 555 Fax 556, they are great");
        assertThat(said.tally(Names.NONE)).containsExactly("Bluefin Movers +ann");
    }

    @Test
    void aMemberIsNoSuggestion() {
        Said said = Said.asking("Who can help?")
                .by("Corvin Quill", "Try Bluefin Movers")
                .by("bob", "Corvin Quill is great, he knows")
                .by("cid", "Corvin Quill is great, really");
        assertThat(said.tally(Suggestions.english().namesIn(List.of(said.exchange()))))
                .containsExactly("Bluefin Movers +Corvin Quill");
    }

    @Test
    void aMemberIsASuggestionWhereAPersonIsAskedForAndSeveralVouch() {
        Said asked = Said.asking("Who is a good plumber?")
                .by("Corvin Quill", "Write to me")
                .by("bob", "Corvin Quill is great, he came at night");
        Said vouched = Said.asking("Who is a good plumber?")
                .by("Corvin Quill", "Write to me")
                .by("bob", "Corvin Quill is great, he came at night")
                .by("cid", "Corvin Quill is great, really");
        assertThat(asked.tally(Suggestions.english().namesIn(List.of(asked.exchange()))))
                .isEmpty();
        assertThat(vouched.tally(Suggestions.english().namesIn(List.of(vouched.exchange()))))
                .containsExactly("Corvin Quill +bob +cid");
    }

    @Test
    void aMemberWhomACardNamesIsASuggestion() {
        Said said = Said.asking("Who can help?")
                .by("Corvin Quill", "Write to me")
                .by("bob", "Corvin Quill is great, he came at night");
        Names heard = Suggestions.english().namesIn(List.of(said.exchange()));
        assertThat(said.tally(Names.of(List.of("Corvin Quill")).plus(heard))).containsExactly("Corvin Quill +bob");
    }

    @Test
    void aSignatureIsNotRead() {
        Said said = Said.asking("Who can help?").by("ann", "Try Bluefin Movers\n-------\nGreat Redfin Quotes");
        assertThat(said.tally(Names.NONE)).containsExactly("Bluefin Movers +ann");
    }

    @Test
    void aRecommendationBearsTheIdOfItsAnswerInOrder() {
        List<Recommendation> read = Said.asking("Who can help?")
                .by("ann", "Try Bluefin Movers")
                .by("bob", "haha")
                .by("cid", "Try Redfin Movers")
                .read(Names.NONE);
        assertThat(read).extracting(Recommendation::id).containsExactly("a1", "a3");
    }

    @Test
    void theReasonIsTheShortestSentenceThatSaysSomething() {
        List<Recommendation> read = Said.asking("Who can help?")
                .by(
                        "ann",
                        "Bluefin Movers. We have used Bluefin Movers for years and years now; Bluefin Movers are quick and kind.")
                .read(Names.NONE);
        assertThat(read.getFirst().opinions().getFirst().reason()).isEqualTo("Bluefin Movers are quick and kind.");
    }

    @Test
    void aLongReasonIsCutAtAWord() {
        String reason = Said.asking("Who can help?")
                .by("ann", "Try Bluefin Movers " + "because they are so very careful ".repeat(20))
                .read(Names.NONE)
                .getFirst()
                .opinions()
                .getFirst()
                .reason();
        assertThat(reason).hasSizeLessThanOrEqualTo(201).matches("Try Bluefin Movers .*\\w…");
    }
}
