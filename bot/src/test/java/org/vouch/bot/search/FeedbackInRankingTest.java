package org.vouch.bot.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouch.bot.search.Feedback.Verdict.CHOSEN;
import static org.vouch.bot.search.Feedback.Verdict.HELPFUL;
import static org.vouch.bot.search.Feedback.Verdict.NOT_HELPFUL;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouch.bot.search.Feedback.Verdict;
import org.vouch.bot.search.Feedback.Word;
import org.vouch.indexer.recommendation.MemberId;
import org.vouch.indexer.recommendation.SuggestionKey;

@NullMarked
class FeedbackInRankingTest {

    private static final String REQUEST = "Can anyone recommend a backup vault?";

    @TempDir
    private Path home = Path.of("");

    private final Map<SuggestionKey, List<Word>> words = new HashMap<>();

    @Test
    void whatMembersFoundHelpfulComesFirstAmongEqualsAndTheExplanationSaysWhy() throws Exception {
        Knowledge knowledge = equals();
        assertThat(knowledge.names(REQUEST)).containsExactly("Mossvault", "Tarnbox");

        said("Tarnbox", "Ana", HELPFUL);
        said("Tarnbox", "Ben", HELPFUL);
        said("Tarnbox", "Cleo", NOT_HELPFUL);

        RankedSuggestion first = first(knowledge);
        assertThat(first.name()).isEqualTo("Tarnbox");
        assertThat(first.explanation().parts().getLast()).satisfies(part -> {
            assertThat(part.what())
                    .isEqualTo("2 peers found an answer with it helpful, 1 not:"
                            + " +0.200 x feedback weight 0.25 x score 1.000");
            assertThat(part.thousandths()).isEqualTo(50);
        });
        assertThat(first.score()).isEqualTo(1.05);
        assertThat(first.vouches()).isEqualTo(1);
    }

    @Test
    void whatSomebodyChoseWhoAskedSaysMoreThanThatItHelped() throws Exception {
        Knowledge knowledge = equals();
        said("Mossvault", "Ana", HELPFUL);
        said("Tarnbox", "Ben", CHOSEN);

        RankedSuggestion first = first(knowledge);

        assertThat(first.name()).isEqualTo("Tarnbox");
        assertThat(first.explanation().parts().getLast().what()).startsWith("chosen by 1 peer who asked here: +0.500");
    }

    @Test
    void aMemberCountsOnceHoweverOftenAndUnderWhicheverSpellingTheySpoke() throws Exception {
        Knowledge knowledge = equals();
        said("Tarnbox", "Ana", HELPFUL);
        said("The Tarnbox", "Ana", NOT_HELPFUL);
        said("Tarnbox", "Ben", CHOSEN);
        said("Tarnbox", "Ben", NOT_HELPFUL);

        assertThat(tarnbox(knowledge).explanation().parts().getLast().what())
                .startsWith("chosen by 1 peer who asked here, 1 peer found an answer with it not helpful:");
    }

    @Test
    void aVoteOnTheNameThatACuratorGaveCountsForWhatIsCalledSo() throws Exception {
        Knowledge knowledge = equals().with("circle/aliases.csv", "action,name,other", "rename,Tarnbox,Tarn Vaults");
        said("Tarn Vaults", "Ana", HELPFUL);

        assertThat(first(knowledge).name()).isEqualTo("Tarn Vaults");
        assertThat(first(knowledge).score()).isGreaterThan(1);
    }

    @Test
    void noNumberOfVoicesMakesMoreThanTheirShareOfAScore() throws Exception {
        Knowledge knowledge = equals();
        for (int member = 0; member < 1000; member++) {
            said("Tarnbox", "for " + member, CHOSEN);
            said("Mossvault", "against " + member, NOT_HELPFUL);
        }

        assertThat(tarnbox(knowledge).score()).isBetween(1.249, 1.25);
        assertThat(knowledge.ask(REQUEST).suggestions().getLast().score()).isBetween(0.75, 0.751);
    }

    @Test
    void whatNoPeerVouchesForIsLiftedByNoVoice() throws Exception {
        Knowledge knowledge = equals().with(
                        "circle/warned.md",
                        "## Backup vault?",
                        "- warning: Reedsafe (Cy S., 2026-11-01): lost a tape",
                        "- Otterdisk (Di T., 2026-11-01): holds",
                        "- warning: Otterdisk (Ed U., 2026-11-01): broke");
        List<RankedSuggestion> before = knowledge.ask(REQUEST).suggestions();
        said("Reedsafe", "Ana", CHOSEN);
        said("Otterdisk", "Ana", CHOSEN);
        said("Unheardof", "Ana", CHOSEN);

        assertThat(knowledge.heard(new Feedback(words)).ask(REQUEST).suggestions())
                .isEqualTo(before);
    }

    @Test
    void voicesAfterTheQuestionDoNotCountSoThatItsPagesStayInOrder() throws Exception {
        Knowledge knowledge = equals();
        words.put(
                SuggestionKey.of("Tarnbox"),
                List.of(new Word(new MemberId("ana"), CHOSEN, Knowledge.NOW.plusSeconds(1))));

        assertThat(first(knowledge).name()).isEqualTo("Mossvault");
    }

    @Test
    void aWeightOfNothingCountsNoVoice() throws Exception {
        Knowledge knowledge = equals().set("feedback_weight", 0);
        said("Tarnbox", "Ana", CHOSEN);

        assertThat(tarnbox(knowledge).explanation().parts()).hasSize(1);
    }

    private Knowledge equals() {
        return new Knowledge(home)
                .with(
                        "circle/backup.md",
                        "## Backup vault?",
                        "- Mossvault (Abe Q., 2026-11-01): holds",
                        "- Tarnbox (Bo R., 2026-11-01): holds too");
    }

    private void said(String name, String member, Verdict verdict) {
        List<Word> said = words.computeIfAbsent(SuggestionKey.of(name), _ -> new ArrayList<>());
        Instant at = Knowledge.NOW.minus(Duration.ofDays(1)).plusSeconds(words.size() + said.size());
        said.add(new Word(new MemberId(member), verdict, at));
    }

    private RankedSuggestion first(Knowledge knowledge) throws Exception {
        return knowledge.heard(new Feedback(words)).ask(REQUEST).suggestions().getFirst();
    }

    private RankedSuggestion tarnbox(Knowledge knowledge) throws Exception {
        return knowledge.heard(new Feedback(words)).ask(REQUEST).suggestions().stream()
                .filter(one -> one.name().equals("Tarnbox"))
                .findFirst()
                .orElseThrow();
    }
}
