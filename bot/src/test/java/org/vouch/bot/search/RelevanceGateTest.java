package org.vouch.bot.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouch.indexer.recommendation.Opinion;

/// Nothing weak is said: what nobody was asked for finds nothing, and nothing leaks out of another community.
class RelevanceGateTest {

    @TempDir
    Path home;

    private Knowledge knowledge;

    @BeforeEach
    void twoCommunities() {
        knowledge = new Knowledge(home)
                .with(
                        "circle/it.md",
                        "# Security",
                        "## Can anyone recommend a good managed SOC for a hospital?",
                        "- Fernlight SOC (Abe Q., 2026-03-14): Good people, near our clinic, calm.",
                        "",
                        "## Who is thorough at penetration tests?",
                        "- Brackenpoint (Bo R., 2026-05): Found a door that nobody knew.",
                        "",
                        "## Backup for a small clinic?",
                        "- Mossvault (Cy S., 2026-06): Restores without tears.")
                .with(
                        "parents/town.md",
                        "## Can anyone recommend a good dentist for children?",
                        "- Dr Puffin (Ed U., 2026-03-14): Patient.",
                        "",
                        "## Backup childminder?",
                        "- Nanny Heron (Flo V., 2026-04): Comes at an hour's notice.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Can anyone recommend a good dentist?",
                "Can anyone recommend a good dentist near our clinic?",
                "Does anyone know a good plumber for a small clinic?",
                "any recommendations for a wedding photographer who is calm and good with people?",
                "Puffin",
                "Dr Puffin",
                "childminder",
                "something good",
                "recommend"
            })
    void whatTheCommunityNeverSpokeOfFindsNothing(String request) throws Exception {
        Findings findings = knowledge.ask(request);

        assertThat(findings.suggestions()).isEmpty();
        assertThat(findings.isWorthInterrupting()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Which company would you recommend for penetration tests of our 150 web servers?",
                "Can anyone recommend a provider of penetration tests for a town council?",
                "looking for a company that does penetration tests of medical devices"
            })
    void whatNarrowsDownAThingWithoutANameIsTheThing(String request) throws Exception {
        assertThat(knowledge.names(request)).containsExactly("Brackenpoint");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Which company would you recommend for wedding photos in a small clinic?",
                "We need someone to help with 150 chairs for a hospital"
            })
    void whatNarrowsThatDownFurtherIsNot(String request) throws Exception {
        assertThat(knowledge.names(request)).isEmpty();
    }

    @Test
    void aQuestionIsAnsweredFromItsOwnCommunityOnly() throws Exception {
        assertThat(knowledge.names("backup")).containsExactly("Mossvault");
        assertThat(knowledge.ask("parents", "backup", Knowledge.NOW).suggestions())
                .extracting(RankedSuggestion::name)
                .containsExactly("Nanny Heron");
    }

    @Test
    void aCommunityWithoutKnowledgeFindsNothing() throws Exception {
        assertThat(knowledge.ask("choir", "managed SOC", Knowledge.NOW).suggestions())
                .isEmpty();
    }

    @Test
    void aNameThatPeersSaidIsFoundByItself() throws Exception {
        assertThat(knowledge.names("Any experience with Brackenpoint?")).containsExactly("Brackenpoint");
    }

    @Test
    void whyNothingIsSaidIsToldInWords() throws Exception {
        assertThat(knowledge.ask("dentist").reason()).isEqualTo("nobody has recommended that here yet");
        assertThat(knowledge.ask("?!").reason()).isEqualTo("there is nothing in it to look for");
    }

    @Test
    void anAnswerOfWarningsAloneIsNoReasonToInterrupt() throws Exception {
        knowledge.with("circle/phones.md", "## IP telephony?", "- warning: Gullcall (Abe Q., 2026-03): Echoes.");

        Findings findings = knowledge.ask("IP telephony");

        assertThat(findings.suggestions()).hasSize(1);
        assertThat(findings.isWorthInterrupting()).isFalse();
    }

    @Test
    void anAdvertIsNoReasonToInterruptBeforeSomebodyElseVouches() throws Exception {
        ChatThread thread = new ChatThread("t1", "Abe Q.", "2026-10-01T08:00:00Z", "Who builds a garden shed?")
                .answer("Bo R.", "2026-10-01T08:10:00Z", "We at Fernhill Joinery build sheds and decking, call us");
        knowledge.with("circle/chat.threads.jsonl", thread.toString());

        Findings advertised = knowledge.ask("garden shed");

        assertThat(advertised.suggestions())
                .extracting(RankedSuggestion::name, RankedSuggestion::vouches, RankedSuggestion::advertised)
                .containsExactly(tuple("Fernhill Joinery", 1, 1));
        assertThat(advertised.isWorthInterrupting()).isFalse();

        thread.answer("Cid S.", "2026-10-01T09:10:00Z", "Fernhill Joinery built ours, three years and no leak");
        knowledge.with("circle/chat.threads.jsonl", thread.toString());

        assertThat(knowledge.ask("garden shed").isWorthInterrupting()).isTrue();
    }

    @Test
    void adviceIsGivenWhereNothingIsNamedAndIsNoReasonToInterrupt() throws Exception {
        knowledge.with(
                "circle/chat.threads.jsonl",
                new ChatThread("t1", "Abe Q.", "2026-10-01T08:00:00Z", "How do you handle key rotation?")
                        .answer("Bo R.", "2026-10-01T08:10:00Z", "we rotate them twice a year and write it down")
                        .toString());

        Findings findings = knowledge.ask("key rotation");

        assertThat(findings.suggestions())
                .extracting(RankedSuggestion::kind, RankedSuggestion::name)
                .containsExactly(tuple(Opinion.Kind.ADVICE, "we rotate them twice a year and write it down"));
        assertThat(findings.isWorthInterrupting()).isFalse();
    }

    @Test
    void adviceIsLeftOutWhereSomethingIsNamed() throws Exception {
        knowledge.with(
                "circle/chat.threads.jsonl",
                new ChatThread("t1", "Abe Q.", "2026-10-02T08:00:00Z", "How do you handle key rotation?")
                        .answer("Bo R.", "2026-10-02T08:10:00Z", "we rotate them twice a year and write it down")
                        .toString(),
                new ChatThread("t2", "Abe Q.", "2026-10-01T08:00:00Z", "Who can help with key rotation?")
                        .answer("Cy S.", "2026-10-01T08:20:00Z", "Try Lockwren, they did ours.")
                        .toString());

        assertThat(knowledge.names("key rotation")).containsExactly("Lockwren");
    }
}
