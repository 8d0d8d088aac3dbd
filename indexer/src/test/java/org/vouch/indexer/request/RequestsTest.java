package org.vouch.indexer.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestsTest {

    private final Requests requests = Requests.english();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Can anyone recommend a good dentist?",
                "can any one sugest a gud plumber pls",
                "What would you recommend for payroll?",
                "Please suggest a reliable mover in Northtown",
                "Any recommendations for a managed SOC?",
                "Restaurant recommendations in Northtown",
                "looking for a decent courier",
                "I'm looking for a tutor for my son",
                "thinking of moving off Quillbase, what are people using?",
                "What do you guys use for backups?",
                "is Bluefin any good?",
                "Is the Redfin gym worth joining?",
                "Bluefin or Redfin?",
                "Which is better, Bluefin or Redfin?",
                "Should I go for the Bluefin or the Redfin?",
                "Where can I buy fresh bread around here?",
                "Does anyone know of a cheap vet near the harbour",
                "Has anyone used Bluefin for payroll?",
                "How do you guys deal with spam calls?",
                "Best bank?",
                "Is there a tool for merging invoices?",
                "Any good vets in Northtown?",
                "I moved here last week. My car broke down twice. Who is the best mechanic in town?",
                "@sam thanks! Can anyone here recommend a good printer?",
            })
    void aMessageThatAsksPeersForAdviceIsARequest(String text) {
        assertThat(requests.read(text)).matches(Reading::request, "asks");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "How do I reset my password?",
                "What time does the Bluefin open on Fridays?",
                "Where can I find the config file?",
                "Is it possible to pay by card?",
                "Any suggestions? It fails with an error and does not work after the update",
                "Why is the build red?",
                "I can recommend Bluefin, they were quick",
                "I would highly recommend a good rest",
                "If you are looking for a plumber, call Bob",
                "We offer the best prices, contact us at the desk",
                "I am looking for a job in accounting",
                "I'm not looking for a new bank",
                "Thanks for the suggestions!",
                "@sam can you recommend a dentist?",
                "sam: which bank do you recommend?",
                "Sam, which bank do you use?",
                "Meeting moved to three",
                "> can anyone recommend a dentist?\nI saw this yesterday",
                "it prints `can anyone recommend a dentist?`",
            })
    void aMessageThatDoesNotAskPeersForAdviceIsNone(String text) {
        assertThat(requests.read(text)).matches(reading -> !reading.request(), "does not ask");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Hi all, can anyone recommend a managed SOC provider for a mid-size hospital? Thanks! \
                    | managed SOC provider for a mid-size hospital
                    SOC provider hospital                                | SOC provider hospital
                    Best bank?                                           | bank
                    looking for a decent courier                         | courier
                    is Bluefin any good?                                 | Bluefin
                    Bluefin or Redfin?                                   | Bluefin or Redfin
                    Which is better, Bluefin or Redfin?                  | Bluefin or Redfin
                    Where can I rent a bike?                             | rent a bike
                    Dear friends, please suggest a good, reliable garage | garage
                    Any good vets in Northtown?                          | vets in Northtown
                    Our clinic needs a managed SOC. Who do you use, and would you sign again? | clinic needs a managed SOC
                    Which bank do you use and why?                       | bank
                    Can anyone recommend a tutor, my son failed maths    | tutor
                    I can recommend Bluefin                              | Bluefin
                    recommendations?                                     | recommendations?
                    """)
    void theSubjectIsWhatTheMessageIsAbout(String text, String subject) {
        assertThat(requests.read(text).subject()).isEqualTo(subject);
    }

    @Test
    void theSubjectOfAPostThatOnlyAsksForSuggestionsIsItsTitle() {
        assertThat(requests.read("Good dentist\nHello, I moved here last month. Any recommendations?")
                        .subject())
                .isEqualTo("dentist");
    }

    @Test
    void theSubjectOfAPostIsTheSentenceThatAsks() {
        assertThat(requests.read("Help!\nI moved here last month. Can anyone recommend a quiet dentist in Northtown?")
                        .subject())
                .isEqualTo("quiet dentist in Northtown");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Hi, can anyone recommend a vet? | asks 'can anyone recommend'
                    I can recommend Bluefin         | an offer, not a request
                    sam: what do you recommend?     | asks 'what do you recommend', but aimed at one person
                    Meeting moved to three          | no words that ask for advice
                    any tips? `ls` fails            | asks 'any tips', but beside code
                    """)
    void theReasonSaysWhichWordsDecided(String text, String reason) {
        assertThat(requests.read(text).reason()).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Kann jemand einen guten Zahnarzt in Northtown empfehlen? | Zahnarzt in Northtown
                    Quelqu’un connaît un bon plombier à Northtown ?          | plombier à Northtown
                    ¿Alguien conoce un buen dentista en Northtown?           | dentista en Northtown
                    Alguém conhece um bom dentista em Northtown?             | dentista em Northtown
                    """)
    void requestsInNeighbouringLanguagesAreRead(String text, String subject) {
        assertThat(requests.read(text)).matches(Reading::request, "asks");
        assertThat(requests.read(text).subject()).isEqualTo(subject);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wann macht der Laden auf?",
                "Danke für die Empfehlung!",
                "À quelle heure ouvre la piscine ?",
                "Je vous conseille le docteur Bluefin.",
                "¿Alguien ha visto mis llaves?",
                "Gracias por las recomendaciones",
                "Alguém viu as minhas chaves?",
                "Recomendo a doutora Redfin",
            })
    void whatNeighbouringLanguagesSayOtherwiseIsNone(String text) {
        assertThat(requests.read(text)).matches(reading -> !reading.request(), "does not ask");
    }

    @Test
    void theConstraintsAreWhatAnAnswerHasToHeed() {
        Constraints constraints = requests.read(
                        "Can anyone recommend a gym in Old Northtown for 12 people? Not Redfin, budget under $50")
                .constraints();

        assertThat(constraints)
                .isEqualTo(new Constraints(
                        List.of("Old Northtown"), List.of("under $50"), List.of("12 people"), List.of("Redfin")));
        assertThat(requests.read("any good vets?").constraints().isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"which one do you recommend?", "what do you use?", "can you recommend a vet?"})
    void aQuestionToOneMemberScoresLowerThanTheSameToAll(String text) {
        RequestContext toOne = new RequestContext(true, false, "");
        assertThat(requests.read(text, toOne).score())
                .isLessThan(requests.read(text).score());
        assertThat(requests.asks(text, toOne)).isFalse();
    }

    @Test
    void aReplyScoresLowerThanTheSameOutOfTheBlue() {
        assertThat(requests.read("what do you use?", new RequestContext(false, true, ""))
                        .score())
                .isLessThan(requests.read("what do you use?").score());
    }

    @Test
    void aRequestThatDoesNotSayWhatForTakesTheSubjectOfTheEarlierOne() {
        RequestContext followUp = new RequestContext(false, false, "quiet dentist");
        assertThat(requests.read("any recommendations?", followUp).subject()).isEqualTo("quiet dentist");
        assertThat(requests.read("any good vets?", followUp).subject()).isEqualTo("vets");
    }

    @Test
    void oneSentenceOfALongMessageIsEnough() {
        String talk = "We moved in May. The garden is lovely. It rained all week, and the roof held. ";
        assertThat(requests.read(talk.repeat(5) + "Can anyone recommend a good roofer? " + talk.repeat(5)))
                .matches(Reading::request, "asks");
        assertThat(requests.read(talk.repeat(10))).matches(reading -> !reading.request(), "does not ask");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Can anyone recommend a vet?", "sam: what do you use?", "Meeting moved to three", "?"})
    void whetherAMessageAsksIsSaidTheSameWayTwice(String text) {
        assertThat(requests.asks(text)).isEqualTo(requests.read(text).request());
    }

    @Test
    void theCuesAreTheWordsOfTheMessage() {
        assertThat(requests.read("Hi, CAN ANYONE recommend a vet?").cues()).contains("CAN ANYONE recommend");
        assertThat(requests.read("Meeting moved to three").cues()).isEmpty();
    }

    @Test
    void aMessageThatABridgeCarriedIsReadWithoutItsAuthor() {
        assertThat(requests.read("[bridge] <sam> can you recommend a vet?").request())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Can anyone recommend a vet?, I need a vet",
        "What do you guys use for backups?, What do you use?",
        "Where can I buy a bike?, Where can I find the settings?"
    })
    void anOpenQuestionScoresHigherThanItsNeighbour(String more, String less) {
        assertThat(requests.read(more).score())
                .isGreaterThan(requests.read(less).score());
    }
}
