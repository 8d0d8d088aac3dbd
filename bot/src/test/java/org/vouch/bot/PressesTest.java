package org.vouch.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vouch.bot.answer.Decision.Answer;
import org.vouch.bot.chat.ChatEvent.Asked;
import org.vouch.bot.chat.ChatEvent.ButtonPressed;
import org.vouch.bot.chat.ChatEvent.MessageHeard;
import org.vouch.bot.chat.ChatId;
import org.vouch.bot.chat.Edit;
import org.vouch.bot.chat.Effect;
import org.vouch.bot.chat.MessagePlace;
import org.vouch.bot.chat.Notice;
import org.vouch.bot.chat.Reply;
import org.vouch.bot.chat.Sender;
import org.vouch.bot.ledger.Knower;
import org.vouch.bot.ledger.Ledger;
import org.vouch.bot.ledger.UnusableLedgerException;
import org.vouch.bot.ledger.Vote;
import org.vouch.bot.settings.Mode;
import org.vouch.indexer.recommendation.CommunityId;
import org.vouch.indexer.recommendation.MemberId;
import org.vouch.indexer.recommendation.SuggestionKey;

/// A press holds only in the chat, under the message and for the community that it is of.
@NullMarked
class PressesTest {

    private static final ChatId CHAT = new ChatId("telegram", "-1");
    private static final String REQUEST = "Can anyone recommend a zeppelin painter in Ostwick?";
    private static final MemberId BEN = new MemberId("telegram:8");
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final String GONE = "This button does not work any more.";

    private final SteppedClock clock = new SteppedClock();
    private final Ledger ledger;
    private final Speaker speaker;
    private final Rehearsal rehearsal;
    private int presses;

    PressesTest() throws UnusableLedgerException {
        ledger = Ledger.inMemory(clock);
        speaker = new Speaker(ledger, Mode.ASK_FIRST, clock);
        rehearsal = new Rehearsal(CHAT, speaker.conversation, ledger, new RehearsalClock(clock.instant()));
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void aPressShowsWhatWasOffered() {
        String id = offered();

        assertThat(press(speaker, CHAT, "said-1", id, null)).isInstanceOfSatisfying(Edit.class, edit -> {
            assertThat(edit.wording().text()).contains("1. Aerolack — 3 peers", "2. Skybrush — 1 peer");
            assertThat(edit.to().messageId()).isEqualTo("said-1");
        });
    }

    @Test
    void theSameIdUnderAnotherMessageOrInAnotherChatChangesNothing() {
        String id = offered();

        assertThat(text(press(speaker, CHAT, "said-2", id, null))).isEqualTo(GONE);
        assertThat(text(press(speaker, new ChatId("telegram", "-2"), "said-1", id, null)))
                .isEqualTo(GONE);
        assertThat(text(press(speaker, CHAT, "said-1", id.replace(".s", ".q"), null)))
                .isEqualTo(GONE);
        assertThat(speaker.searched).hasSize(1);
    }

    @Test
    void whatAnotherCommunityWasOfferedIsNotShownWhenTheChatHasChangedHands() {
        String id = offered();

        speaker.community.set(new CommunityId("other"));
        assertThat(text(press(speaker, CHAT, "said-1", id, null))).isEqualTo(GONE);

        speaker.community.set(null);
        assertThat(text(press(speaker, CHAT, "said-1", id.replace(".s", ".h"), null)))
                .isEqualTo(GONE);
        assertThat(votes()).isEmpty();
    }

    @Test
    void afterARestartTheRequestIsReadFromTheMessageThatThePlatformStillShows() {
        String id = offered();
        Speaker restarted = new Speaker(ledger, Mode.ASK_FIRST, clock);
        Instant asked = clock.instant().minus(Duration.ofDays(1));

        assertThat(press(restarted, CHAT, "said-1", id, new Asked(REQUEST, asked)))
                .isInstanceOf(Edit.class);

        assertThat(restarted.searched).singleElement().satisfies(question -> {
            assertThat(question.subject()).isEqualTo("zeppelin painter in Ostwick");
            assertThat(question.asOf()).isEqualTo(asked);
        });
    }

    @Test
    void afterARestartItSaysSoWhenNobodyKnowsTheRequestAnyMore() {
        String id = offered();
        Speaker restarted = new Speaker(ledger, Mode.ASK_FIRST, clock);

        assertThat(text(press(restarted, CHAT, "said-1", id, null))).contains("no longer know", "/ask");
    }

    @Test
    void aVoteIsOfOneMemberAndCanBeChanged() {
        String id = offered();

        press(speaker, CHAT, "said-1", id, null);
        press(speaker, CHAT, "said-1", id.replace(".s0", ".h0-2"), null);
        assertThat(votes()).extracting(Vote::kind).containsExactly(Vote.Kind.HELPFUL, Vote.Kind.HELPFUL);
        press(speaker, CHAT, "said-1", id.replace(".s0", ".n0-2"), null);

        assertThat(votes())
                .containsExactlyInAnyOrder(
                        new Vote(SuggestionKey.of("Aerolack"), BEN, Vote.Kind.NOT_HELPFUL, clock.instant()),
                        new Vote(SuggestionKey.of("Skybrush"), BEN, Vote.Kind.NOT_HELPFUL, clock.instant()));
    }

    @Test
    void aVoteCountsForWhatTheChatWasShownAlone() {
        String id = offered();

        press(speaker, CHAT, "said-1", id.replace(".s0", ".h0-2"), null);
        assertThat(votes()).isEmpty();

        press(speaker, CHAT, "said-1", id, null);
        for (String forged : List.of(".h1-2", ".h0-900", ".h0-1", ".h7-9")) {
            assertThat(text(press(speaker, CHAT, "said-1", id.replace(".s0", forged), null)))
                    .isEqualTo(GONE);
        }
        assertThat(votes()).isEmpty();
    }

    @Test
    void whenTheRankingChangesEachPageIsVotedOnAsItWasShown() {
        know("Aerolack", "Skybrush", "Cloudcoat", "Driftwing", "Envelo");
        String id = offered();
        press(speaker, CHAT, "said-1", id, null);
        press(speaker, CHAT, "said-1", id.replace(".s0", ".h0-3"), null);
        assertThat(keysVotedOn()).containsExactlyInAnyOrder("Aerolack", "Skybrush", "Cloudcoat");

        know("Driftwing", "Aerolack", "Skybrush", "Envelo", "Cloudcoat");
        press(speaker, CHAT, "said-1", id.replace(".s0", ".s3"), null);
        press(speaker, CHAT, "said-1", id.replace(".s0", ".h3-5"), null);
        press(speaker, CHAT, "said-1", id.replace(".s0", ".h0-3"), null);

        assertThat(keysVotedOn()).containsExactlyInAnyOrder("Aerolack", "Skybrush", "Cloudcoat", "Envelo");
        assertThat(ledger.answer(id.substring(0, id.indexOf('.'))).orElseThrow().shown())
                .satisfies(shown -> {
                    assertThat(shown.seenNames()).containsExactly("Aerolack", "Skybrush", "Cloudcoat", "Envelo");
                    assertThat(shown.numbered(1)).contains("Aerolack");
                    assertThat(shown.numbered(4)).contains("Envelo");
                });
    }

    @Test
    void onlyWhereNothingIsKnownMembersAreAsked() {
        ledger.choices().know(new CommunityId("circle"), new Knower(BEN, "zeppelin painter"));
        String answered = offered();
        press(speaker, CHAT, "said-1", answered, null);
        assertThat(text(press(speaker, CHAT, "said-1", answered.replace(".s0", ".a0"), new Asked(REQUEST, NOON))))
                .isEqualTo(GONE);

        speaker.known.clear();
        Answer nothing = hear("7", "a zeppelin painter", "ask", null);
        String id = idOf(nothing);
        assertThat(id).endsWith(".a0");
        ButtonPressed press = pressed(CHAT, "said-2", id, null);
        Answer calling = (Answer) speaker.conversation.apply(press);
        ledger.answered(press, Intake.owing(calling), calling.reason());
        rehearsal.passTo(clock.instant());
        assertThat(ledger.answerStandingAs(CHAT, "said-3")).isPresent();
        String call = id.replace(".a0", "call.a0");
        assertThat(text(press(speaker, CHAT, "said-3", call, new Asked(REQUEST, NOON))))
                .isEqualTo(GONE);
    }

    @Test
    void afterARestartAnAnswerThatWentOnFromAnotherSaysThatItForgot() {
        offered();
        Answer more = hear("7", "any of them in Leeds?", null, "said-1");
        String id = idOf(more);
        assertThat(press(speaker, CHAT, "said-2", id, null)).isInstanceOf(Notice.class);

        Speaker restarted = new Speaker(ledger, Mode.ASK_FIRST, clock);
        String show = id.replaceFirst("\\..*", ".s0");
        assertThat(text(press(restarted, CHAT, "said-2", show, new Asked("any of them in Leeds?", NOON))))
                .contains("no longer know", "/ask");
        assertThat(restarted.searched).isEmpty();
        assertThat(press(speaker, CHAT, "said-2", show, null)).isInstanceOf(Edit.class);
    }

    @Test
    void afterARestartAReplyThatGoesOnIsToldThatTheRequestIsForgotten() {
        offered();
        Speaker restarted = new Speaker(ledger, Mode.ASK_FIRST, clock);

        Answer more = (Answer) restarted.conversation.apply(heard("7", "any of them in Leeds?", null, "said-1"));
        assertThat(more.effect().wording().text()).contains("no longer know", "/ask");
        Answer anew = (Answer) restarted.conversation.apply(heard("8", REQUEST, null, "said-1"));
        assertThat(anew.effect().wording().text()).contains("Aerolack");
    }

    @Test
    void anAnswerInDoubtCanBePressedWhereItStands() {
        MessageHeard heard = heard();
        String id = idOf((Answer) speaker.conversation.apply(heard));
        ledger.answered(heard, Intake.owing((Answer) speaker.conversation.apply(heard)), "offered");

        assertThat(press(speaker, CHAT, "said-9", id, null)).isInstanceOf(Edit.class);
        assertThat(text(press(speaker, CHAT, "said-1", id, null))).isEqualTo(GONE);
    }

    @Test
    void noReasonThatIsStoredHoldsAWordOfTheRequestOrTheButton() {
        String id = offered();
        for (String button : List.of(id, id.replace(".s", ".w"), "zeppelin")) {
            Answer decision = (Answer) speaker.conversation.apply(pressed(CHAT, "said-1", button, null));
            assertThat(decision.reason()).doesNotContainIgnoringCase("zeppelin");
        }
    }

    private List<Vote> votes() {
        return ledger.votes().of(new CommunityId("circle"));
    }

    /// @return id of the button below the offer, which stands as `said-1`
    private String offered() {
        MessageHeard heard = heard();
        Answer offer = (Answer) speaker.conversation.apply(heard);
        ledger.answered(heard, Intake.owing(offer), offer.reason());
        clock.advance(offer.delay());
        rehearsal.passTo(clock.instant());
        return idOf(offer);
    }

    private static String idOf(Answer offer) {
        return ((Reply) offer.effect()).buttons().all().getFirst().id();
    }

    private void know(String... names) {
        speaker.known.clear();
        for (String name : names) {
            speaker.known.add(Speaker.named(name, 2));
        }
    }

    private List<String> keysVotedOn() {
        return votes().stream()
                .map(vote -> vote.suggestion().value())
                .map(key -> key.substring(0, 1).toUpperCase(Locale.ROOT) + key.substring(1))
                .toList();
    }

    /// Ana says something to the bot, and its answer stands.
    private Answer hear(String id, String text, @Nullable String command, @Nullable String replyTo) {
        MessageHeard heard = heard(id, text, command, replyTo);
        Answer answer = (Answer) speaker.conversation.apply(heard);
        ledger.answered(heard, Intake.owing(answer), answer.reason());
        rehearsal.passTo(clock.instant());
        return answer;
    }

    private MessageHeard heard(String id, String text, @Nullable String command, @Nullable String replyTo) {
        Sender ana = new Sender(new MemberId("telegram:7"), "Ana Example", false);
        return new MessageHeard(
                "event-" + id,
                new MessagePlace(CHAT, null, id),
                clock.instant(),
                ana,
                text,
                command,
                replyTo != null,
                false,
                replyTo);
    }

    private MessageHeard heard() {
        return heard("5", REQUEST, null, null);
    }

    private ButtonPressed pressed(ChatId chat, String messageId, String button, @Nullable Asked asked) {
        String press = "press-" + presses++;
        Sender ben = new Sender(BEN, "Ben Example", false);
        return new ButtonPressed(press, new MessagePlace(chat, null, messageId), ben, button, press, asked);
    }

    private Effect press(Speaker to, ChatId chat, String messageId, String button, @Nullable Asked asked) {
        return ((Answer) to.conversation.apply(pressed(chat, messageId, button, asked))).effect();
    }

    private static String text(Effect effect) {
        assertThat(effect).isInstanceOf(Notice.class);
        return effect.wording().text();
    }
}
