package org.vouch.bot;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.vouch.bot.answer.Decision;
import org.vouch.bot.chat.Button;
import org.vouch.bot.chat.Buttons;
import org.vouch.bot.chat.ChatEvent;
import org.vouch.bot.chat.ChatEvent.Asked;
import org.vouch.bot.chat.ChatId;
import org.vouch.bot.chat.Edit;
import org.vouch.bot.chat.MessagePlace;
import org.vouch.bot.chat.Notice;
import org.vouch.bot.chat.Provenance;
import org.vouch.bot.chat.Reply;
import org.vouch.bot.chat.Sender;
import org.vouch.bot.chat.Wording;
import org.vouch.bot.ledger.Ledger;
import org.vouch.indexer.recommendation.MemberId;

/// Plays a golden conversation and writes down what the bot makes of it.
@NullMarked
final class GoldenStage {

    static final ChatId CHAT = new ChatId("telegram", "-1001");
    private static final ChatId WITH_ANA = new ChatId("telegram", "Ana");
    private static final String BOT = "vouch";
    private static final int SECONDS_APART = 60;

    private final Rehearsal rehearsal;
    private final Ledger ledger;
    private final RehearsalClock clock;
    private final Runnable learning;
    private final Map<String, String> lastSaid = new HashMap<>();
    private final Map<String, Asked> texts = new HashMap<>();
    private final Map<String, Instant> saidAt = new HashMap<>();
    private final Rehearsal alone;
    private final OutcomeRounds outcomes;
    private final List<String> happened = new ArrayList<>();
    private final Map<MessagePlace, Buttons> buttons = new HashMap<>();
    private final List<MessagePlace> withButtons = new ArrayList<>();
    private int events;

    /// @param conversation that takes events
    /// @param outcomeDays  after which the bot asks what became of an answer
    /// @param learning     looks whether there is something to learn
    GoldenStage(Decider conversation, int outcomeDays, Ledger ledger, RehearsalClock clock, Runnable learning) {
        this.learning = learning;
        this.rehearsal = new Rehearsal(CHAT, conversation, ledger, clock);
        this.alone = new Rehearsal(WITH_ANA, conversation, ledger, clock);
        this.ledger = ledger;
        this.clock = clock;
        this.outcomes = new OutcomeRounds(
                CHAT.platform(),
                GoldenStage::chatWith,
                ledger,
                () -> outcomeDays,
                event -> happened.addAll(decided(rehearsal.hear(event))),
                clock);
    }

    /// Ana alone has opened a chat with the bot.
    private static Optional<ChatId> chatWith(MemberId member) {
        return Optional.of(WITH_ANA).filter(chat -> chat.toString().equals(member.value()));
    }

    /// Lines of what the bot makes of each turn, until the next.
    List<List<String>> play(List<GoldenFile.Turn> turns) {
        List<List<String>> outcomeLines = new ArrayList<>();
        for (GoldenFile.Turn turn : turns) {
            List<String> lines = new ArrayList<>();
            Instant next;
            if (turn.passes().isPresent()) {
                next = clock.instant().plus(turn.passes().get());
            } else {
                long before = withdrawn();
                lines.addAll(decided(rehearsal.hear(event(turn))));
                if (withdrawn() > before) {
                    lines.addFirst("withdrawn: PEERS_ANSWERED");
                }
                next = clock.instant().plusSeconds(SECONDS_APART);
            }
            // What happens at the very moment of the next turn comes before that.
            rehearsal.passTo(next).forEach(done -> lines.addAll(done(done)));
            outcomes.look();
            lines.addAll(happened);
            happened.clear();
            alone.passTo(next).forEach(done -> lines.addAll(done(done)));
            outcomeLines.add(lines);
            learning.run();
        }
        return outcomeLines;
    }

    private long withdrawn() {
        return ledger.counts().silences().getOrDefault("PEERS_ANSWERED", 0L);
    }

    private ChatEvent event(GoldenFile.Turn turn) {
        String id = Integer.toString(events++);
        if (turn.isPress()) {
            return press(turn, id);
        }
        MessagePlace place = new MessagePlace(CHAT, null, id);
        Sender sender = sender(turn.speaker(), turn.isByBot());
        if (turn.isEdit()) {
            String edited = lastSaid.getOrDefault(turn.speaker(), id);
            return new ChatEvent.MessageEdited(
                    id,
                    new MessagePlace(CHAT, null, edited),
                    clock.instant(),
                    saidAt.getOrDefault(edited, clock.instant()),
                    sender,
                    turn.text(),
                    turn.command(),
                    null,
                    Provenance.UNKNOWN);
        }
        @Nullable String replyTo = lastSaid.get(turn.repliesTo());
        @Nullable Asked repliedTo = replyTo == null ? null : texts.get(replyTo);
        lastSaid.put(turn.speaker(), id);
        texts.put(id, new Asked(turn.text(), clock.instant()));
        saidAt.put(id, clock.instant());
        return new ChatEvent.MessageHeard(
                id,
                place,
                clock.instant(),
                sender,
                turn.text(),
                turn.command(),
                turn.isToBot(),
                turn.isToMember(),
                replyTo,
                Provenance.UNKNOWN,
                repliedTo);
    }

    private ChatEvent press(GoldenFile.Turn turn, String id) {
        Sender sender = sender(turn.speaker(), false);
        if (turn.isIdSent()) {
            String last = lastSaid.getOrDefault(BOT, "0");
            return new ChatEvent.ButtonPressed(id, new MessagePlace(CHAT, null, last), sender, turn.button(), id, null);
        }
        for (MessagePlace place : withButtons.reversed()) {
            for (Button button : buttons.getOrDefault(place, Buttons.NONE).all()) {
                if (button.label().equals(turn.button())) {
                    return new ChatEvent.ButtonPressed(id, place, sender, button.id(), id, null);
                }
            }
        }
        throw new IllegalArgumentException("there is no button " + turn.button());
    }

    /// `Root` is the admin.
    private static Sender sender(String name, boolean bot) {
        return new Sender(new MemberId("telegram:" + (name.equals("Root") ? "7" : name)), name, bot);
    }

    private static List<String> decided(Decision decision) {
        return switch (decision) {
            case Decision.Silence silence -> List.of("quiet: " + silence.why() + " — " + silence.detail());
            case Decision.Answer answer ->
                answer.delay().isZero()
                        ? List.of()
                        : List.of("waits: " + answer.delay().toSeconds() + " s");
        };
    }

    private List<String> done(Rehearsal.Done done) {
        MessagePlace place = new MessagePlace(done.effect().chat(), null, done.messageId());
        boolean toAna = place.chat().equals(WITH_ANA);
        return switch (done.effect()) {
            case Reply reply -> {
                if (!toAna) {
                    lastSaid.put(BOT, done.messageId());
                }
                withButtons.add(place);
                buttons.put(place, reply.buttons());
                yield lines(toAna ? "vouch to Ana> " : "vouch> ", reply.wording(), reply.buttons());
            }
            case Edit edit -> {
                buttons.put(place, edit.buttons());
                yield lines("vouch edits> ", edit.wording(), edit.buttons());
            }
            case Notice notice -> lines("vouch to one> ", notice.wording(), Buttons.NONE);
        };
    }

    private static List<String> lines(String prefix, Wording wording, Buttons buttons) {
        Stream<String> rows = buttons.rows().stream()
                .map(row ->
                        row.stream().map(button -> "[" + button.label() + "]").collect(Collectors.joining(" ")));
        return Stream.concat(text(wording).lines(), rows)
                .map(line -> (prefix + line).strip())
                .toList();
    }

    private static String text(Wording wording) {
        StringBuilder text = new StringBuilder();
        for (Wording.Span span : wording.spans()) {
            text.append(span.text()).append(span.link() == null ? "" : " <" + span.link() + ">");
        }
        return text.toString();
    }
}
