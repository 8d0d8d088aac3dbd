package org.vouch.evaluation.invented;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.SplittableRandom;
import org.vouch.evaluation.invented.InventedMessage.Kind;

/// A group's chat over fourteen months, the same each time it is gone through: chatter, now and then a request with its
/// answers, things without words, and what the app itself says in between. It is never held as a whole.
public final class InventedChat implements Iterable<InventedMessage> {

    /// When everything has been said, and exported.
    public static final LocalDateTime EXPORTED = LocalDateTime.of(2026, 1, 15, 12, 0);

    private static final Duration SPAN = Duration.ofDays(425);
    private static final int REQUESTS_PERCENT = 2;
    private static final int ANSWERS_MAX = 3;
    private static final int MEDIA_PERCENT = 4;
    private static final int SYSTEM_PERCENT = 1;
    private static final int PASTED_PERMILLE = 5;

    private final int messages;
    private final long seed;
    private final String pasted;

    /// @param messages that people said; what the app says is not among them
    /// @param pasted   what some of them copy from another chat, at least one line
    public InventedChat(int messages, long seed, String pasted) {
        this.messages = messages;
        this.seed = seed;
        this.pasted = pasted;
    }

    /// What somebody says who asks for nothing.
    public static String chatter(SplittableRandom random) {
        return Chatter.next(random);
    }

    @Override
    public Iterator<InventedMessage> iterator() {
        return new Telling();
    }

    private final class Telling implements Iterator<InventedMessage> {

        private final SplittableRandom random = new SplittableRandom(seed);
        private final long secondsEach = Math.max(1, SPAN.toSeconds() / Math.max(1, messages));
        private Advice advice = Advice.any(random);
        private int answersLeft;
        private int asked;
        private int said;
        private int number;

        @Override
        public boolean hasNext() {
            return said < messages;
        }

        @Override
        public InventedMessage next() {
            if (!hasNext()) {
                throw new NoSuchElementException("everything is said");
            }
            number++;
            if (number == 1 || random.nextInt(100) < SYSTEM_PERCENT) {
                return message(Kind.SYSTEM, Chatter.one(Member.PLAIN, random), "", 0);
            }
            InventedMessage message = somebodySays();
            said++;
            return message;
        }

        private InventedMessage somebodySays() {
            if (answersLeft > 0) {
                answersLeft--;
                return message(Kind.WORDS, anybody(), advice.answer(random), asked);
            }
            int dice = random.nextInt(100);
            if (dice < REQUESTS_PERCENT) {
                advice = Advice.any(random);
                answersLeft = 1 + random.nextInt(ANSWERS_MAX);
                asked = number;
                return message(Kind.WORDS, anybody(), advice.request(random), 0);
            }
            if (dice < REQUESTS_PERCENT + MEDIA_PERCENT) {
                return message(Kind.MEDIA, anybody(), "", 0);
            }
            String chatter = Chatter.next(random);
            return message(Kind.WORDS, anybody(), pastes() ? chatter + "\n" + pasted : chatter, 0);
        }

        private boolean pastes() {
            return random.nextInt(1000) < PASTED_PERMILLE;
        }

        /// The earlier in the list, the oftener.
        private Member anybody() {
            int last = 1 + random.nextInt(Member.ALL.size());
            return Member.ALL.get(random.nextInt(last));
        }

        private InventedMessage message(Kind kind, Member member, String text, int replyTo) {
            long seconds = said * secondsEach + random.nextLong(secondsEach);
            if (kind == Kind.SYSTEM) {
                seconds = said * secondsEach;
            }
            return new InventedMessage(
                    number, kind, member, EXPORTED.minus(SPAN).plusSeconds(seconds), text, replyTo);
        }
    }
}
