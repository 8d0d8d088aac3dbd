package org.vouch.indexer.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.vouch.indexer.recommendation.Exchange;
import org.vouch.indexer.recommendation.MemberId;
import org.vouch.indexer.recommendation.Message;
import org.vouch.indexer.recommendation.Transcript;

/// One reading of a chat, in which anything is said.
///
/// What explicitly replies to a request, or to one of its answers, belongs to it. Where anything else belongs, to one
/// of the exchanges that are open or to none, a [Chooser] decides. What belongs to none and asks opens an exchange,
/// unless it leaves out what for: then its author asks on for what they asked for before.
/// Mail with a subject of its own answers nothing; bots neither ask nor answer.
final class ChatReading {

    private final Transcript transcript;
    private final Chooser chooser;
    private final List<Remark> remarks = new ArrayList<>();
    private final Belonging belonging;
    private final Map<String, OpenExchange> belongsTo = new HashMap<>();
    private final Map<MemberId, OpenExchange> spokeIn = new HashMap<>();
    private final List<OpenExchange> opened = new ArrayList<>();
    /// Those that may still get answers; that in which something was said last comes first.
    private final List<OpenExchange> open = new ArrayList<>();

    /// @param asked what a message asks
    ChatReading(Transcript transcript, Function<Message, Asked> asked, Chooser chooser) {
        this.transcript = transcript;
        this.chooser = chooser;
        Vocabulary vocabulary = new Vocabulary();
        belonging = new Belonging(vocabulary);
        int place = 0;
        for (Message message : transcript.messages()) {
            if (!message.circumstances().bot() && !message.wording().isBlank()) {
                Remark remark = new Remark(message, place, asked.apply(message), Vocabulary.words(message.wording()));
                remarks.add(remark);
                vocabulary.add(remark.words());
            }
            place++;
        }
    }

    List<Exchange> exchanges() {
        remarks.forEach(this::read);
        return OpenExchange.answered(opened, transcript.community());
    }

    private void read(Remark remark) {
        open.removeIf(exchange -> isOver(exchange, remark));
        @Nullable String replyTo = remark.message().replyTo();
        @Nullable OpenExchange replied = replyTo == null ? null : belongsTo.get(replyTo);
        if (replied != null) {
            belong(remark, replied, 1);
        } else if (replyTo == null && remark.message().title().isEmpty()) {
            choose(remark);
        } else {
            open(remark);
        }
    }

    private static boolean isOver(OpenExchange exchange, Remark remark) {
        return remark.secondsAfter(exchange.request()) > AnswerWindow.AGE_MAX.toSeconds()
                || remark.place() - exchange.request().place() > AnswerWindow.MESSAGES_MAX;
    }

    private void choose(Remark remark) {
        List<Features> features = new ArrayList<>();
        @Nullable OpenExchange spoke = spokeIn.get(remark.message().by());
        for (OpenExchange exchange : open) {
            features.add(belonging.to(exchange, remark, spoke));
        }
        features.add(Belonging.toNone(remark));
        Choice choice = chooser.choose(remark, open, features);
        if (choice.place() < open.size() && !asksAnew(remark, open.get(choice.place()))) {
            belong(remark, open.get(choice.place()), choice.sureness());
        } else {
            followUp(remark)
                    .ifPresentOrElse(exchange -> belong(remark, exchange, choice.sureness()), () -> open(remark));
        }
    }

    /// What the author of `remark` asked for last, if that is what they ask on for.
    private Optional<OpenExchange> followUp(Remark remark) {
        return !remark.asked().leavesOutWhat()
                ? Optional.empty()
                : open.stream()
                        .filter(exchange -> exchange.isBy(remark.message().by()))
                        .max(Comparator.comparingInt(
                                exchange -> exchange.request().place()))
                        .filter(exchange ->
                                remark.secondsAfter(exchange.request()) <= AnswerWindow.FOLLOWED_UP_MAX.toSeconds());
    }

    /// Whether somebody surely asks who did not ask there: the asker may ask for more.
    private static boolean asksAnew(Remark remark, OpenExchange exchange) {
        return remark.asking() >= AnswerWindow.ASKS_ANEW_MIN
                && !exchange.isBy(remark.message().by());
    }

    private void belong(Remark remark, OpenExchange exchange, double sure) {
        exchange.answer(remark, sure);
        remember(remark, exchange);
        open.remove(exchange);
        open.addFirst(exchange);
    }

    /// Opens an exchange when the remark asks. One that belongs to another reading is followed all the same, so that
    /// its answers are not taken for those of others.
    private void open(Remark remark) {
        if (remark.asking() < AnswerWindow.ASKING_MIN) {
            return;
        }
        OpenExchange exchange = new OpenExchange(remark);
        if (transcript.mayOpen(remark.place())) {
            opened.add(exchange);
        }
        remember(remark, exchange);
        open.addFirst(exchange);
        if (open.size() > AnswerWindow.OPEN_MAX) {
            open.removeLast();
        }
    }

    private void remember(Remark remark, OpenExchange exchange) {
        belongsTo.putIfAbsent(remark.message().id(), exchange);
        spokeIn.put(remark.message().by(), exchange);
    }
}
