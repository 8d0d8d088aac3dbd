package org.vouch.indexer.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.vouch.indexer.recommendation.Message;

/// One reading of a chat, message after message. It remembers the last [#MESSAGES_MAX] messages and the members who
/// spoke; not for many threads.
public final class LinkReading {

    /// How many messages back an answer is looked for.
    public static final int MESSAGES_MAX = 100;

    private static final double CONFIDENCE_MIN = 0.01;

    private final LinkJudge judge;
    private final Listener listener;
    private final Window window = new Window(MESSAGES_MAX);
    private final LinkCandidates candidates = new LinkCandidates();
    private final LinkNumbers numbers = new LinkNumbers(candidates);
    private final float[] chances = new float[LinkCandidates.SIZE_MAX];

    LinkReading(LinkJudge judge, WordWeights weights) {
        this.judge = judge;
        listener = new Listener(weights);
    }

    /// What the next message of the chat may answer.
    public Linked next(Message message) {
        Utterance heard = listener.hear(message);
        numbers.fill(heard, window, listener.speakers());
        int replied = message.replyTo() == null ? -1 : window.find(message.replyTo());
        if (replied >= 0) {
            Arrays.fill(chances, 0, candidates.size, 0);
            chances[replied] = 1;
        } else {
            judge.judge(candidates, chances);
        }
        settle(heard);
        Linked linked = message.replyTo() != null && replied < 0 ? new Linked(message, 0, List.of()) : linked(message);
        listener.remember(heard);
        window.add(heard);
        return linked;
    }

    private Linked linked(Message message) {
        List<Linked.Candidate> earlier = new ArrayList<>();
        int self = candidates.size - 1;
        for (int i = 0; i < self; i++) {
            if (chances[i] >= CONFIDENCE_MIN) {
                earlier.add(new Linked.Candidate(candidates.messages[i], chances[i]));
            }
        }
        earlier.sort(Comparator.comparingDouble(Linked.Candidate::confidence).reversed());
        return new Linked(message, chances[self], earlier);
    }

    /// What is likeliest is taken for true when later messages are judged.
    private void settle(Utterance heard) {
        int self = candidates.size - 1;
        int best = self;
        for (int i = 0; i < self; i++) {
            if (chances[i] > chances[best]) {
                best = i;
            }
        }
        heard.sure = chances[best];
        heard.starts = chances[self];
        if (best != self) {
            Utterance answered = window.back(best);
            heard.talk = answered.talk;
            heard.answersPlace = answered.place;
            heard.answersAuthor = answered.author;
        }
        heard.talk.add(heard.author);
    }
}
