package org.vouch.bot;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.vouch.bot.answer.Decision;
import org.vouch.bot.answer.Decision.Answer;
import org.vouch.bot.answer.Decision.Silence;
import org.vouch.bot.answer.Decision.Why;
import org.vouch.bot.answer.ReplyWording;
import org.vouch.bot.chat.ChatEvent;
import org.vouch.bot.chat.ChatEvent.MessageHeard;
import org.vouch.bot.chat.ChatId;
import org.vouch.bot.chat.Reply;
import org.vouch.bot.chat.Wording;
import org.vouch.bot.search.Findings;
import org.vouch.bot.search.Question;
import org.vouch.bot.settings.Settings;
import org.vouch.indexer.recommendation.CommunityId;
import org.vouch.indexer.request.Reading;
import org.vouch.indexer.request.Requests;

/// The one story of the bot: it hears an event and decides. It speaks when it was asked, by a command or by being
/// spoken to, and when a message surely asks the group for advice that peers have given before. Else it is
/// silent, for a reason.
public final class Conversation implements Function<ChatEvent, Decision> {

    private final Supplier<Settings> settings;
    private final Function<ChatId, @Nullable CommunityId> communities;
    private final Requests requests;
    private final Function<Question, Findings> search;
    private final ChatCommands commands;
    private final Clock clock;

    /// @param settings    in force at the moment
    /// @param communities which community a chat belongs to; null for none
    /// @param search      what a community knows on a question
    /// @param commands    what members can type
    public Conversation(
            Supplier<Settings> settings,
            Function<ChatId, @Nullable CommunityId> communities,
            Requests requests,
            Function<Question, Findings> search,
            ChatCommands commands,
            Clock clock) {
        this.settings = settings;
        this.communities = communities;
        this.requests = requests;
        this.search = search;
        this.commands = commands;
        this.clock = clock;
    }

    @Override
    public Decision apply(ChatEvent event) {
        return switch (event) {
            case MessageHeard message -> decide(message);
            case ChatEvent.MessageEdited edited -> new Silence(Why.AN_EDIT, "edits are never answered");
            case ChatEvent.ChatMoved moved -> new Silence(Why.NOTHING_TO_SAY, "the chat has another id now");
            case ChatEvent.BotJoined joined -> new Silence(Why.NOTHING_TO_SAY, "the bot may speak here now");
            case ChatEvent.BotLeft left -> new Silence(Why.NOTHING_TO_SAY, "the bot may not speak here any more");
        };
    }

    private Decision decide(MessageHeard message) {
        if (message.sender().bot()) {
            return new Silence(Why.FROM_A_BOT, "bots and channels are never answered");
        }
        CommunityId community = communities.apply(message.chat());
        if (message.command() != null) {
            return command(message, message.command(), community);
        }
        if (message.toMember() && !message.toBot()) {
            return new Silence(Why.AIMED_AT_SOMEBODY, "it is aimed at one member");
        }
        if (community == null) {
            return withoutCommunity(message);
        }
        return message.toBot() ? answerDirectly(message, community) : answerUninvited(message, community);
    }

    private Decision command(MessageHeard message, String name, @Nullable CommunityId community) {
        if (name.equals(ChatCommands.ASK)) {
            return ask(message, community);
        }
        return commands.reply(name, message, settings.get())
                .<Decision>map(wording -> say(message, wording, "asked by /" + name))
                .orElseGet(() -> new Silence(Why.NOTHING_TO_SAY, "the command may be another bot's"));
    }

    private Decision ask(MessageHeard message, @Nullable CommunityId community) {
        return community == null
                ? say(message, ReplyWording.noCommunity(message.chat()), "asked in a chat without a community")
                : answerDirectly(message, community);
    }

    private static Decision withoutCommunity(MessageHeard message) {
        return message.toBot()
                ? say(message, ReplyWording.noCommunity(message.chat()), "spoken to in a chat without a community")
                : new Silence(Why.CHAT_WITHOUT_COMMUNITY, "the chat belongs to no community in config/vouch.yaml");
    }

    /// Asked to its face, the bot always says something.
    private Decision answerDirectly(MessageHeard message, CommunityId community) {
        if (message.text().isBlank()) {
            return say(message, commands.help(), "spoken to without a question");
        }
        Findings findings = find(message, community, requests.read(message.text()));
        return say(
                message,
                wording().answer(findings),
                "asked directly: " + found(findings),
                "asked directly: " + findings.reason());
    }

    /// Uninvited it speaks on a sure request only, while it is fresh, and only when peers have named something good.
    private Decision answerUninvited(MessageHeard message, CommunityId community) {
        Reading reading = requests.read(message.text());
        double sure = settings.get().conversation().requestScoreMin();
        String score = String.format(Locale.ROOT, "request score %.2f, speaks from %.2f", reading.score(), sure);
        if (reading.score() < sure) {
            return new Silence(Why.NOT_A_REQUEST, score, reading.reason() + doubt(reading, sure));
        }
        if (isLate(message)) {
            return new Silence(Why.TOO_LATE, score + ", but it was asked too long ago");
        }
        Findings findings = find(message, community, reading);
        String reason = score + "; " + found(findings);
        String detail = reading.reason() + "; " + findings.reason();
        if (!findings.isWorthInterrupting()) {
            String but = findings.suggestions().isEmpty() ? "" : ", but nothing to interrupt for";
            return new Silence(Why.NOTHING_KNOWN, reason + but, detail + but);
        }
        return say(message, wording().answer(findings), reason, detail);
    }

    /// After an outage the bot hears what was asked meanwhile; peers have answered it by then.
    private boolean isLate(MessageHeard message) {
        Duration age = Duration.between(message.at(), clock.instant());
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

    private Findings find(MessageHeard message, CommunityId community, Reading reading) {
        return search.apply(new Question(community, reading.subject(), message.text(), message.at()));
    }

    private ReplyWording wording() {
        return new ReplyWording(settings.get().conversation().replyCharactersMax(), ZoneOffset.UTC);
    }

    private static Decision say(MessageHeard message, Wording wording, String reason) {
        return say(message, wording, reason, reason);
    }

    private static Decision say(MessageHeard message, Wording wording, String reason, String detail) {
        return new Answer(new Reply(message.place(), wording), reason, detail);
    }
}
