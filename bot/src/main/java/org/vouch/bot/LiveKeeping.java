package org.vouch.bot;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.vouch.bot.answer.Seconding;
import org.vouch.bot.chat.ChatEvent;
import org.vouch.bot.chat.ChatEvent.MessageEdited;
import org.vouch.bot.chat.ChatEvent.MessageHeard;
import org.vouch.bot.chat.ChatId;
import org.vouch.bot.chat.NotNowException;
import org.vouch.bot.learning.LiveTranscripts;
import org.vouch.bot.ledger.Ledger;
import org.vouch.bot.phrases.Phrasebook;
import org.vouch.indexer.recommendation.CommunityId;

/// Keeps what members say in chats that learn, as transcripts of their community: what people say to each other, and
/// nothing that is a command, comes from a program, or is said to the bot alone.
final class LiveKeeping implements Keeping {

    private final LiveTranscripts transcripts;
    private final Phrasebook phrases;
    private final Manners.Of manners;
    private final Predicate<ChatId> permitted;
    private final Ledger ledger;
    private final OpenTalk talk;
    private final Clock clock;

    /// @param phrases   which tell what vouches, too, for what the bot said
    /// @param permitted whether a chat lets what is said in it be kept
    /// @param talk      hears where something was kept
    LiveKeeping(
            LiveTranscripts transcripts,
            Phrasebook phrases,
            Manners.Of manners,
            Predicate<ChatId> permitted,
            Ledger ledger,
            OpenTalk talk,
            Clock clock) {
        this.transcripts = transcripts;
        this.phrases = phrases;
        this.manners = manners;
        this.permitted = permitted;
        this.ledger = ledger;
        this.talk = talk;
        this.clock = clock;
    }

    /// Appends what was said to the file of a chat.
    private interface Writing {

        void to(CommunityId community, ChatId file) throws IOException;
    }

    @Override
    public void keep(ChatEvent event) {
        switch (event) {
            case MessageHeard heard -> {
                if (isSaid(heard)) {
                    write(heard.chat(), (community, file) -> transcripts.add(community, file, heard, answered(heard)));
                }
            }
            case MessageEdited edited -> {
                if (isSaid(edited)) {
                    write(
                            edited.chat(),
                            (community, file) -> transcripts.add(community, file, edited, answered(edited)));
                }
            }
            case ChatEvent.ButtonPressed _,
                    ChatEvent.ChatMoved _,
                    ChatEvent.BotJoined _,
                    ChatEvent.BotLeft _,
                    ChatEvent.OutcomeDue _ -> {}
        }
    }

    private boolean isSaid(MessageHeard heard) {
        return !heard.sender().bot()
                && heard.command() == null
                && !heard.isDirect()
                && !heard.from().guarded()
                && !heard.text().isBlank()
                && !isSignToBot(heard);
    }

    private static boolean isSaid(MessageEdited edited) {
        return !edited.sender().bot()
                && edited.command() == null
                && !edited.isDirect()
                && !edited.from().guarded()
                && !edited.text().isBlank();
    }

    /// "+1" below what the bot said speaks of that, and not of what members said.
    private boolean isSignToBot(MessageHeard heard) {
        boolean wordless = heard.text().codePoints().noneMatch(Character::isLetter);
        return (heard.toBot() && wordless) || seconds(heard);
    }

    private boolean seconds(MessageHeard heard) {
        return Optional.ofNullable(heard.replyTo())
                .flatMap(id -> ledger.answerStandingAs(heard.chat(), id))
                .flatMap(answer -> Seconding.of(
                        heard.text(),
                        answer.shown().seenNames(),
                        answer.shown()::numbered,
                        phrases.in(manners.in(heard.chat()).language())))
                .isPresent();
    }

    private void write(ChatId chat, Writing writing) {
        Manners here = manners.in(chat);
        @Nullable CommunityId community = here.community();
        if (!here.learns() || community == null || !permitted.test(chat)) {
            return;
        }
        List<ChatId> former = ledger.formerIds(chat);
        try {
            writing.to(community, former.isEmpty() ? chat : former.getLast());
        } catch (IOException e) {
            throw notNow(e);
        }
        talk.heard(chat, clock.instant());
    }

    private @Nullable String answered(MessageHeard heard) {
        return answered(heard.chat(), heard.replyTo());
    }

    private @Nullable String answered(MessageEdited edited) {
        return answered(edited.chat(), edited.replyTo());
    }

    /// Who replies to what the bot said on a request answers the request.
    private @Nullable String answered(ChatId chat, @Nullable String replyTo) {
        return replyTo == null
                ? null
                : ledger.answerStandingAs(chat, replyTo)
                        .map(answer -> answer.request().messageId())
                        .orElse(replyTo);
    }

    @Override
    public void settle() {
        try {
            transcripts.sync();
        } catch (IOException e) {
            throw notNow(e);
        }
    }

    private static NotNowException notNow(IOException e) {
        return new NotNowException("what is heard cannot be written into the knowledge folder (" + e + ")", e);
    }
}
