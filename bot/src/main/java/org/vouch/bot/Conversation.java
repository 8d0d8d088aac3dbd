package org.vouch.bot;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.vouch.bot.answer.AnswerButtons;
import org.vouch.bot.answer.Decision;
import org.vouch.bot.answer.Decision.Answer;
import org.vouch.bot.answer.Decision.Given;
import org.vouch.bot.answer.Decision.Silence;
import org.vouch.bot.answer.Decision.Why;
import org.vouch.bot.answer.Page;
import org.vouch.bot.answer.ReplyWording;
import org.vouch.bot.chat.ChatEvent;
import org.vouch.bot.chat.ChatEvent.MessageHeard;
import org.vouch.bot.chat.Reply;
import org.vouch.bot.chat.StyledText;
import org.vouch.bot.chat.Wording;
import org.vouch.bot.ledger.KnownAnswer;
import org.vouch.bot.ledger.Ledger;
import org.vouch.bot.ledger.Shown;
import org.vouch.bot.phrases.Phrase;
import org.vouch.bot.search.Findings;
import org.vouch.bot.search.Question;
import org.vouch.bot.settings.ConversationSettings;
import org.vouch.bot.settings.Mode;
import org.vouch.bot.settings.Settings;
import org.vouch.indexer.recommendation.CommunityId;
import org.vouch.indexer.request.Reading;

/// The one story of the bot: it hears an event and decides. It speaks when it was asked, by a command or by being
/// spoken to. When a message surely asks the group for advice that peers have given before, it does what the chat's
/// mode says: it answers, or offers to, unless peers are quicker. Else it is silent, for a reason.
public final class Conversation implements Decider, AutoCloseable {

    private static final int MEMBER_ASKS_PER_MINUTE_MAX = 10;
    private static final int MEMBER_PRESSES_PER_MINUTE_MAX = 20;

    private final Supplier<Settings> settings;
    private final Manners.Of manners;
    private final Voice voice;
    private final Knowing knowing;
    private final ChatCommands commands;
    private final Ledger ledger;
    private final Clock clock;
    private final AskedQuestions asked = new AskedQuestions();
    private final HeardLately lately = new HeardLately();
    private final ReadAhead ahead;
    private final Insistence asks;
    private final Insistence pressing;
    private final Restraint restraint;
    private final HumanFirst humanFirst;
    private final Knowers knowers;
    private final OutcomeQuestions outcomes;
    private final Presses presses;
    private final Recommending recommending;

    /// @param manners  how to behave in which chat
    /// @param commands what members can type
    public Conversation(
            Voice voice, Manners.Of manners, Knowing knowing, ChatCommands commands, Ledger ledger, Clock clock) {
        this.settings = voice.settings();
        this.manners = manners;
        this.voice = voice;
        this.knowing = knowing;
        this.ahead = new ReadAhead(knowing.requests(), manners, lately, this::sure);
        this.commands = commands;
        this.ledger = ledger;
        this.clock = clock;
        this.asks = new Insistence(MEMBER_ASKS_PER_MINUTE_MAX, clock);
        this.pressing = new Insistence(MEMBER_PRESSES_PER_MINUTE_MAX, clock);
        this.restraint = new Restraint(ledger);
        Duration delay = Duration.ofSeconds(settings.get().conversation().replyDelaySeconds());
        this.humanFirst = new HumanFirst(ledger, knowing.suggestions(), delay, clock);
        this.knowers = new Knowers(ledger);
        this.outcomes = new OutcomeQuestions(voice, manners, commands, ledger, clock);
        this.presses = new Presses(voice, knowing, ledger, asked, outcomes);
        this.recommending = new Recommending(voice, knowing, ledger, asked);
    }

    @Override
    public void expect(List<ChatEvent> events) {
        ahead.expect(events);
    }

    @Override
    public Decision apply(ChatEvent event) {
        return switch (event) {
            case MessageHeard message -> decide(message);
            case ChatEvent.ButtonPressed press -> decide(press);
            case ChatEvent.OutcomeDue due -> outcomes.decide(due);
            case ChatEvent.MessageEdited edited -> new Silence(Why.AN_EDIT, "edits are never answered");
            case ChatEvent.ChatMoved moved -> follow(moved);
            case ChatEvent.BotJoined joined -> new Silence(Why.NOTHING_TO_SAY, "the bot may speak here now");
            case ChatEvent.BotLeft left -> new Silence(Why.NOTHING_TO_SAY, "the bot may not speak here any more");
        };
    }

    /// What is only in memory moves along; the ledger does by itself.
    private Decision follow(ChatEvent.ChatMoved moved) {
        humanFirst.moved(moved.chat(), moved.to());
        lately.moved(moved.chat(), moved.to());
        return new Silence(Why.NOTHING_TO_SAY, "the chat has another id now");
    }

    private Decision decide(ChatEvent.ButtonPressed press) {
        return pressing.isTooMuch(press.chat(), press.sender().id())
                ? new Silence(
                        Why.ASKED_TOO_OFTEN, "pressed more than " + MEMBER_PRESSES_PER_MINUTE_MAX + " in a minute")
                : presses.decide(press, manners.in(press.chat()));
    }

    private Decision decide(MessageHeard message) {
        if (message.sender().bot()) {
            return new Silence(Why.FROM_A_BOT, "bots and channels are never answered");
        }
        humanFirst.heard(message);
        lately.heard(message);
        boolean spokenTo = message.command() != null || message.toBot();
        if (spokenTo && asks.isTooMuch(message.chat(), message.sender().id())) {
            return new Silence(Why.ASKED_TOO_OFTEN, "asked more than " + MEMBER_ASKS_PER_MINUTE_MAX + " in a minute");
        }
        Manners here = manners.in(message.chat());
        if (message.command() != null) {
            return command(message, message.command(), here);
        }
        if (message.toMember() && !message.toBot()) {
            return new Silence(Why.AIMED_AT_SOMEBODY, "it is aimed at one member");
        }
        @Nullable CommunityId community = here.community();
        if (community == null) {
            return withoutCommunity(message, here);
        }
        Optional<Decision> seconded = recommending.seconded(message, community, here);
        if (seconded.isPresent()) {
            return seconded.get();
        }
        return message.toBot() ? answerDirectly(message, community, here) : answerUninvited(message, community, here);
    }

    private Decision command(MessageHeard message, String name, Manners here) {
        if (ChatCommands.OF_COMMUNITIES.contains(name)) {
            return ofCommunity(message, name, here);
        }
        // What is no command is a word that somebody said.
        String reason = ChatCommands.has(name) ? "asked by /" + name : "asked by a command that there is not";
        return commands.reply(name, message, here)
                .<Decision>map(wording -> say(message, wording, reason))
                .orElseGet(() -> new Silence(Why.NOTHING_TO_SAY, "the command may be another bot's"));
    }

    private Decision ofCommunity(MessageHeard message, String name, Manners here) {
        @Nullable CommunityId community = here.community();
        if (community == null) {
            return say(message, noCommunity(message, here), "/" + name + " in a chat without a community");
        }
        return name.equals(ChatCommands.ASK)
                ? answerDirectly(message, community, here)
                : recommending.command(message, name, community, here);
    }

    private Decision withoutCommunity(MessageHeard message, Manners here) {
        return message.toBot()
                ? say(message, noCommunity(message, here), "spoken to in a chat without a community")
                : new Silence(Why.CHAT_WITHOUT_COMMUNITY, "the chat belongs to no community in config/vouch.yaml");
    }

    private Wording noCommunity(MessageHeard message, Manners here) {
        return voice.wording(here.language()).noCommunity(message.chat());
    }

    /// Asked to its face, the bot says something, but to thanks and other remarks that ask nothing.
    private Decision answerDirectly(MessageHeard message, CommunityId community, Manners here) {
        if (message.text().isBlank()) {
            return say(message, commands.help(message, here), "spoken to without a question");
        }
        if (message.command() == null && Courtesy.isAllOf(message.text())) {
            return new Silence(Why.NOT_A_REQUEST, "spoken to, but nothing is asked");
        }
        Reading reading = reading(message);
        Question alone = knowing.question(community, reading, message.text(), message.at());
        return isSure(reading)
                ? answerDirectly(message, alone, here)
                : answerRepliedTo(message, community)
                        .map(answer -> goOn(message, answer.shown().answer(), reading, alone, here))
                        .orElseGet(() -> answerDirectly(message, alone, here));
    }

    private Optional<KnownAnswer> answerRepliedTo(MessageHeard message, CommunityId community) {
        return Optional.ofNullable(message.replyTo())
                .flatMap(id -> ledger.answerStandingAs(message.chat(), id))
                .filter(answer -> answer.shown().community().equals(community));
    }

    /// A reply to an answer goes on from it, if it asks something more.
    private Decision goOn(MessageHeard message, String answer, Reading reading, Question alone, Manners here) {
        boolean command = message.command() != null;
        boolean more = FollowUp.goesOn(reading, message.text());
        if (!more && !command) {
            return new Silence(Why.NOT_A_REQUEST, "a reply to an answer that asks nothing more");
        }
        @Nullable
        Question last = more
                ? asked.of(answer)
                        .filter(one -> one.community().equals(alone.community()))
                        .orElse(null)
                : null;
        if (last != null) {
            return answerDirectly(message, FollowUp.refine(last, reading, alone), here);
        }
        return command || !AnswerId.isOfRequest(answer)
                ? answerDirectly(message, alone, here)
                : say(
                        message,
                        Wording.plain(voice.phrases(here.language()).say(Phrase.FORGOTTEN)),
                        "nobody remembers what was asked");
    }

    private Decision answerDirectly(MessageHeard message, Question question, Manners here) {
        Findings findings = knowing.find(question);
        String reason = "asked directly: " + found(findings);
        String detail = "asked directly: " + findings.reason();
        return answer(message, findings, here, false, Duration.ZERO, reason, detail);
    }

    private Reading reading(MessageHeard message) {
        Reading reading = knowing.requests().read(message.text(), lately.around(message));
        lately.asked(message, reading);
        return reading;
    }

    private double sure() {
        return settings.get().conversation().requestScoreMin();
    }

    private boolean isSure(Reading reading) {
        return reading.score() >= sure();
    }

    /// Uninvited it speaks on a sure request only, while it is fresh, and only when peers have named something good.
    private Decision answerUninvited(MessageHeard message, CommunityId community, Manners here) {
        double sure = sure();
        Reading reading = ahead.listen(message);
        lately.asked(message, reading);
        String score = String.format(Locale.ROOT, "request score %.2f, speaks from %.2f", reading.score(), sure);
        if (!isSure(reading)) {
            return new Silence(Why.NOT_A_REQUEST, score, reading.reason() + doubt(reading, sure));
        }
        if (isLate(message)) {
            return new Silence(Why.TOO_LATE, score + ", but it was asked too long ago");
        }
        Mode mode = commands.mode(message.chat(), here);
        if (mode == Mode.QUIET) {
            return new Silence(Why.QUIET_MODE, score + ", but the bot is quiet here");
        }
        Findings findings = knowing.find(knowing.question(community, reading, message.text(), message.at()));
        String reason = score + "; " + found(findings);
        String detail = reading.reason() + "; " + findings.reason();
        if (!findings.isWorthInterrupting()) {
            String but = findings.suggestions().isEmpty() ? "" : ", but nothing to interrupt for";
            return new Silence(Why.NOTHING_KNOWN, reason + but, detail + but);
        }
        return withRestraint(message, findings, here, mode, reason, detail);
    }

    private Decision withRestraint(
            MessageHeard message, Findings findings, Manners here, Mode mode, String reason, String detail) {
        ConversationSettings conversation = settings.get().conversation();
        Optional<Silence> restrained = restraint.silence(
                message.chat(), Shown.keys(Page.names(findings.suggestions())), reason, clock.instant(), conversation);
        if (restrained.isPresent()) {
            return restrained.get();
        }
        Duration delay = Duration.ofSeconds(conversation.replyDelaySeconds());
        return switch (mode) {
            case SHADOW -> shadow(message, findings, here, reason, detail);
            case QUIET -> new Silence(Why.QUIET_MODE, reason + ", but the bot is quiet here");
            case ASK_FIRST -> offer(message, findings, here, delay, reason, detail);
            case OPEN -> answer(message, findings, here, true, delay, reason, detail);
        };
    }

    /// Names of suggestions are no words of a message, and are what an admin wants to judge.
    private Silence shadow(MessageHeard message, Findings findings, Manners here, String reason, String detail) {
        List<String> names =
                voice.wording(here.language()).answer(findings, message.chat()).names();
        String would = "would have said " + StyledText.clean(String.join(", ", names)) + ": ";
        return new Silence(Why.SHADOW_MODE, would + reason, would + detail);
    }

    private Decision offer(
            MessageHeard message, Findings findings, Manners here, Duration delay, String reason, String detail) {
        ReplyWording wording = voice.wording(here.language());
        String id = remembered(message, findings, delay);
        Reply reply =
                new Reply(message.place(), wording.offer(findings), new AnswerButtons(id, wording.phrases()).offer());
        return new Answer(reply, delay, given(id, findings, 0, true), reason + ", offered", detail + ", offered");
    }

    private Decision answer(
            MessageHeard message,
            Findings findings,
            Manners here,
            boolean uninvited,
            Duration delay,
            String reason,
            String detail) {
        ReplyWording wording = voice.wording(here.language());
        Page page = wording.answer(findings, message.chat());
        if (page.shown().isEmpty()) {
            return nothing(message, findings, wording, reason, detail);
        }
        String id = remembered(message, findings, delay);
        Reply reply = new Reply(message.place(), page.wording(), new AnswerButtons(id, wording.phrases()).under(page));
        return new Answer(reply, delay, given(id, findings, page.next(), uninvited), reason, detail);
    }

    /// The truth, and whom one could ask.
    private Decision nothing(
            MessageHeard message, Findings findings, ReplyWording wording, String reason, String detail) {
        int peers = findings.asksSomething()
                ? knowers.on(findings.question(), message.sender().id()).size()
                : 0;
        if (peers == 0) {
            return say(message, Wording.plain(wording.nothing(findings)), reason, detail);
        }
        String id = remembered(message, findings, Duration.ZERO);
        Reply reply = new Reply(
                message.place(), wording.nothingBut(peers), new AnswerButtons(id, wording.phrases()).asking());
        return new Answer(reply, Duration.ZERO, given(id, findings, 0, false), reason, detail);
    }

    private String remembered(MessageHeard message, Findings findings, Duration delay) {
        String id = isToldAlone(message, findings.question()) ? AnswerId.of(message) : AnswerId.goingOn(message);
        asked.add(id, findings.question());
        if (delay.isPositive()) {
            List<String> names = findings.suggestions().stream()
                    .map(suggestion -> suggestion.name())
                    .toList();
            humanFirst.watch(id, message, names, delay);
        }
        return id;
    }

    /// Whether the message tells what was asked to whoever knows nothing of what was said before.
    private boolean isToldAlone(MessageHeard message, Question question) {
        return question.excluded().isEmpty()
                && knowing.requests().read(message.text()).subject().equals(question.subject());
    }

    private static Given given(String id, Findings findings, int shown, boolean uninvited) {
        List<String> names = Page.names(findings.suggestions());
        return new Given(id, findings.question().community(), names, shown, uninvited);
    }

    /// After an outage the bot hears what was asked meanwhile; peers have answered it by then.
    private boolean isLate(MessageHeard message) {
        Instant now = clock.instant();
        Duration age = Duration.between(message.at(), now);
        return age.compareTo(Duration.ofMinutes(settings.get().telegram().replyAgeMinutesMax())) > 0;
    }

    private static String found(Findings findings) {
        int count = findings.suggestions().size();
        return count == 0 ? "nothing known" : count + (count == 1 ? " suggestion" : " suggestions");
    }

    private static String doubt(Reading reading, double sure) {
        return reading.request()
                ? String.format(Locale.ROOT, "; not sure enough: %.2f of %.2f", reading.score(), sure)
                : "";
    }

    private static Decision say(MessageHeard message, Wording wording, String reason) {
        return say(message, wording, reason, reason);
    }

    private static Decision say(MessageHeard message, Wording wording, String reason, String detail) {
        return new Answer(new Reply(message.place(), wording), reason, detail);
    }

    @Override
    public void close() {
        ahead.close();
    }
}
