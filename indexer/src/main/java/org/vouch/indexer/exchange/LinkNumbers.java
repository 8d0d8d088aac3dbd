package org.vouch.indexer.exchange;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.vouch.indexer.exchange.Speakers.Speaker;
import org.vouch.indexer.exchange.WordWeights.Part;

/// Measures a message against all its candidates.
final class LinkNumbers {

    private static final int PACE_MESSAGES = 20;
    private static final double LN2 = Math.log(2);

    /// Of whole numbers, from 0: most distances and pauses are small ones, and there are several for each candidate.
    private static final float[] LOGARITHMS = new float[1024];

    static {
        for (int i = 0; i < LOGARITHMS.length; i++) {
            LOGARITHMS[i] = logarithm(i);
        }
    }

    /// How many numbers the message has of its own, before those of a candidate.
    private static final int OWN = LinkFeature.SELF.place() + 1;

    private final LinkCandidates candidates;
    private final int[] numbers;
    private final int[] self = new int[LinkFeature.COUNT];

    private float pace;

    // By speaker, for one message: how many of the later messages are by them, name the author, name them.
    private final int[] by = new int[Speakers.COUNT_MAX];
    private final int[] called = new int[Speakers.COUNT_MAX];
    private final int[] callsByIt = new int[Speakers.COUNT_MAX];
    private final int[] calledByAuthor = new int[Speakers.COUNT_MAX];

    // By candidate: how many of the later messages answer it, by whom.
    private final int[] answers = new int[LinkCandidates.SIZE_MAX];
    private final int[] answersByAuthor = new int[LinkCandidates.SIZE_MAX];
    private final int[] answersByIt = new int[LinkCandidates.SIZE_MAX];

    LinkNumbers(LinkCandidates candidates) {
        this.candidates = candidates;
        numbers = candidates.numbers;
    }

    void fill(Utterance heard, Window window, Speakers speakers) {
        int size = window.size();
        measureSelf(heard, window, speakers);
        @Nullable Talk ofAuthor = talk(heard.authorPlace, heard, window);
        @Nullable
        Talk ofAddressee = heard.addressee < 0 ? null : talk(speakers.of(heard.addressee).lastPlace, heard, window);
        int callerPlace = speakers.of(heard.author).calledPlace;
        @Nullable Talk ofCaller = talk(callerPlace, heard, window);
        int calls = 0;
        for (int i = 0; i < size; i++) {
            Utterance it = window.back(i);
            candidates.messages[i] = it.message;
            int row = LinkCandidates.start(i);
            System.arraycopy(self, 0, numbers, row, OWN);
            between(row, heard, it, i, calls, speakers.of(it.author).partner);
            saidOf(row, it);
            shared(row, heard, it);
            made(row, heard, it, i, ofAuthor, ofAddressee, ofCaller);
            calls += count(heard, it);
        }
        int row = LinkCandidates.start(size);
        System.arraycopy(self, 0, numbers, row, LinkFeature.COUNT);
        put(row, LinkFeature.SELF, 1);
        float most = 0;
        for (int i = 0; i < size; i++) {
            Talk talk = window.back(i).talk;
            put(LinkCandidates.start(i), LinkFeature.TALK_CONTENT, talk.content);
            most = Math.max(most, talk.content);
        }
        put(row, LinkFeature.TALK_CONTENT, most);
        candidates.messages[size] = heard.message;
        candidates.size = size + 1;
        forget(size, window);
    }

    private void measureSelf(Utterance heard, Window window, Speakers speakers) {
        Arrays.fill(self, -LinkFeature.UNIT);
        Speaker author = speakers.of(heard.author);
        Utterance previous = window.size() == 0 ? null : window.back(0);
        Utterance before = window.size() < PACE_MESSAGES ? null : window.back(PACE_MESSAGES - 1);
        pace = before == null ? -1 : log(pause(before, heard) / (float) PACE_MESSAGES);
        put(LinkFeature.PACE, pace);
        put(LinkFeature.PAUSE, previous == null ? -1 : log(pause(previous, heard)));
        put(LinkFeature.MEMBERS_AROUND, around(window));
        put(LinkFeature.AUTHOR_MESSAGES, log(heard.authorMessages));
        put(LinkFeature.AUTHOR_DISTANCE, distance(heard, heard.authorPlace));
        put(
                LinkFeature.AUTHOR_PAUSE,
                pause(heard.authorSecond, heard.second) < 0 ? -1 : log(pause(heard.authorSecond, heard.second)));
        put(LinkFeature.AUTHOR_CALLED, author.called);
        put(LinkFeature.AUTHOR_CALLED_DISTANCE, distance(heard, author.calledPlace));
        put(LinkFeature.ADDRESSES, addresses(heard, speakers));
        put(
                LinkFeature.ADDRESSEE_DISTANCE,
                heard.addressee < 0 ? -1 : distance(heard, speakers.of(heard.addressee).lastPlace));
        put(LinkFeature.NAMES, heard.named.length);
        Said said = heard.said;
        put(LinkFeature.QUESTION, said.question());
        put(LinkFeature.ASKS, number(said.asks()));
        put(LinkFeature.GREETS, number(said.greets()));
        put(LinkFeature.THANKS, number(said.thanks()));
        put(LinkFeature.AGREES, number(said.agrees()));
        put(LinkFeature.CONTINUES, number(said.continues()));
        put(LinkFeature.ADDRESS, number(said.address()));
        put(LinkFeature.COMMAND, number(said.command()));
        put(LinkFeature.LENGTH, log(said.length()));
        put(LinkFeature.CONTENT, said.content().sum());
        put(LinkFeature.CORRECTS, number(said.corrects()));
        put(LinkFeature.OPENS, said.content().sounds(Part.OPENS));
        put(LinkFeature.GOES_ON, said.content().sounds(Part.GOES_ON));
        put(LinkFeature.SELF, 0);
    }

    private void between(int row, Utterance heard, Utterance it, int i, int calls, int partnerOfIt) {
        float gap = pause(it, heard);
        float logarithm = log(gap);
        put(row, LinkFeature.DISTANCE, i);
        put(row, LinkFeature.GAP, logarithm);
        put(row, LinkFeature.GAP_PACE, gap < 0 ? -1 : logarithm - pace);
        boolean same = it.author == heard.author;
        put(row, LinkFeature.SAME_AUTHOR, number(same));
        put(row, LinkFeature.NAMES_IT, heard.names(it.author));
        put(row, LinkFeature.NAMED_BY_IT, it.names(heard.author));
        put(row, LinkFeature.SAME_ADDRESSEE, number(it.addressee >= 0 && it.addressee == heard.addressee));
        put(row, LinkFeature.SHARED_NAMES, sharedNames(heard, it));
        put(row, LinkFeature.PARTNER, number(heard.partner == it.author));
        put(row, LinkFeature.PARTNER_OF_IT, number(partnerOfIt == heard.author));
        put(
                row,
                LinkFeature.IT_ADDRESSES,
                it.addressee == heard.author ? 3 : it.addressee >= 0 ? 2 : it.addressee == Utterance.STRANGER ? 1 : 0);
        put(
                row,
                LinkFeature.ADDRESSES_OTHER,
                number(heard.addressee != Utterance.NOBODY && heard.addressee != it.author));
        int byIt = by[it.author];
        int byAuthor = by[heard.author];
        put(row, LinkFeature.LATER_BY_IT, byIt);
        put(row, LinkFeature.LATER_BY_AUTHOR, byAuthor);
        put(row, LinkFeature.LATER_BY_OTHERS, i - byAuthor - (same ? 0 : byIt));
        put(row, LinkFeature.LATER_CALLS, calls);
        put(row, LinkFeature.LATER_CALLS_BY_IT, callsByIt[it.author]);
        put(row, LinkFeature.AUTHOR_CALLED_IT, calledByAuthor[it.author]);
        put(row, LinkFeature.IT_CALLED, called[it.author]);
    }

    /// What a candidate says stays the same for all messages, but for whether its author goes on.
    private void saidOf(int row, Utterance it) {
        int from = row + LinkFeature.IT_QUESTION.place();
        int to = row + LinkFeature.IT_BEFORE_OWN.place();
        if (it.numbers == null) {
            measure(row, it);
            it.numbers = Arrays.copyOfRange(numbers, from, to);
        } else {
            System.arraycopy(it.numbers, 0, numbers, from, to - from);
        }
        put(row, LinkFeature.IT_BEFORE_OWN, number(it.goesOn));
    }

    private void measure(int row, Utterance it) {
        Said said = it.said;
        put(row, LinkFeature.IT_QUESTION, said.question());
        put(row, LinkFeature.IT_ASKS, number(said.asks()));
        put(row, LinkFeature.IT_GREETS, number(said.greets()));
        put(row, LinkFeature.IT_THANKS, number(said.thanks()));
        put(row, LinkFeature.IT_AGREES, number(said.agrees()));
        put(row, LinkFeature.IT_CONTINUES, number(said.continues()));
        put(row, LinkFeature.IT_ADDRESS, number(said.address()));
        put(row, LinkFeature.IT_COMMAND, number(said.command()));
        put(row, LinkFeature.IT_LENGTH, log(said.length()));
        put(row, LinkFeature.IT_CONTENT, said.content().sum());
        put(row, LinkFeature.IT_UNFINISHED, number(said.unfinished()));
        put(row, LinkFeature.IT_OPENS, said.content().sounds(Part.OPENS));
        put(row, LinkFeature.IT_GOES_ON, said.content().sounds(Part.GOES_ON));
        put(row, LinkFeature.IT_ANSWERED, said.content().sounds(Part.ANSWERED));
        put(row, LinkFeature.IT_FOLLOWED, said.content().sounds(Part.FOLLOWED));
        put(row, LinkFeature.IT_AUTHOR_MESSAGES, log(it.authorMessages));
        put(row, LinkFeature.IT_AUTHOR_DISTANCE, it.authorPlace < 0 ? -1 : log(it.place - it.authorPlace));
    }

    private void shared(int row, Utterance heard, Utterance it) {
        float shared = heard.said.content().shared(it.said.content());
        put(row, LinkFeature.SHARED_WORDS, shared > 0 ? 1 : 0);
        put(row, LinkFeature.SHARED_CONTENT, shared);
        float both =
                (float) Math.sqrt(heard.said.content().sum() * it.said.content().sum());
        put(row, LinkFeature.CLOSENESS, both == 0 ? -1 : shared / both);
        it.talk.seeFrom(heard.place);
        it.talk.content += shared;
    }

    private void made(
            int row,
            Utterance heard,
            Utterance it,
            int i,
            @Nullable Talk ofAuthor,
            @Nullable Talk ofAddressee,
            @Nullable Talk ofCaller) {
        put(row, LinkFeature.IT_STARTS, number(it.answersPlace < 0));
        put(row, LinkFeature.IT_SURE, it.sure);
        put(
                row,
                LinkFeature.IT_ANSWERS,
                it.answersPlace < 0 ? 0 : it.answersAuthor == heard.author ? 3 : it.answersAuthor == it.author ? 2 : 1);
        put(row, LinkFeature.IT_ANSWERS_DISTANCE, it.answersPlace < 0 ? -1 : log(it.place - it.answersPlace));
        put(row, LinkFeature.IT_ANSWERS_LAST, number(it.answersPlace >= 0 && it.answersPlace == heard.authorPlace));
        put(
                row,
                LinkFeature.IT_ANSWERS_ADDRESSEE,
                heard.addressee < 0 ? -1 : number(it.answersAuthor == heard.addressee));
        put(row, LinkFeature.IT_STARTS_CHANCE, it.starts);
        put(row, LinkFeature.ANSWERS, answers[i]);
        put(row, LinkFeature.ANSWERS_BY_AUTHOR, answersByAuthor[i]);
        put(row, LinkFeature.ANSWERS_BY_IT, answersByIt[i]);
        Talk talk = it.talk;
        put(row, LinkFeature.TALK_SIZE, log(talk.size));
        put(row, LinkFeature.TALK_MEMBERS, talk.members());
        put(row, LinkFeature.TALK_LATER, talk.later);
        put(row, LinkFeature.TALK_BY_AUTHOR, talk.byAuthor);
        put(row, LinkFeature.TALK_BY_ADDRESSEE, heard.addressee < 0 ? -1 : talk.byAddressee);
        put(row, LinkFeature.TALK_OF_AUTHOR, ofAuthor == null ? -1 : number(ofAuthor == talk));
        put(row, LinkFeature.TALK_OF_ADDRESSEE, ofAddressee == null ? -1 : number(ofAddressee == talk));
        put(row, LinkFeature.TALK_OF_CALLER, ofCaller == null ? -1 : number(ofCaller == talk));
    }

    /// Counts a candidate among the later messages of those before it.
    ///
    /// @return 1 when it names the author
    private int count(Utterance heard, Utterance it) {
        by[it.author]++;
        boolean calls = it.names(heard.author) > 0;
        if (calls) {
            callsByIt[it.author]++;
        }
        for (int name : it.named) {
            called[name]++;
            if (it.author == heard.author) {
                calledByAuthor[name]++;
            }
        }
        Talk talk = it.talk;
        talk.later++;
        if (it.author == heard.author) {
            talk.byAuthor++;
        }
        if (it.author == heard.addressee) {
            talk.byAddressee++;
        }
        int answered = it.answersPlace < 0 ? -1 : heard.place - 1 - it.answersPlace;
        if (answered >= 0 && answered < LinkCandidates.SIZE_MAX) {
            answers[answered]++;
            if (it.author == heard.author) {
                answersByAuthor[answered]++;
            }
            if (it.author == it.answersAuthor) {
                answersByIt[answered]++;
            }
        }
        return calls ? 1 : 0;
    }

    private void forget(int size, Window window) {
        for (int i = 0; i < size; i++) {
            Utterance it = window.back(i);
            by[it.author] = 0;
            callsByIt[it.author] = 0;
            for (int name : it.named) {
                called[name] = 0;
                calledByAuthor[name] = 0;
            }
        }
        Arrays.fill(answers, 0);
        Arrays.fill(answersByAuthor, 0);
        Arrays.fill(answersByIt, 0);
    }

    private int around(Window window) {
        int count = 0;
        int last = Math.min(PACE_MESSAGES, window.size());
        for (int i = 0; i < last; i++) {
            if (by[window.back(i).author]++ == 0) {
                count++;
            }
        }
        for (int i = 0; i < last; i++) {
            by[window.back(i).author] = 0;
        }
        return count;
    }

    private static @Nullable Talk talk(int place, Utterance heard, Window window) {
        int back = heard.place - 1 - place;
        return place < 0 || back >= window.size() ? null : window.back(back).talk;
    }

    private static int sharedNames(Utterance heard, Utterance it) {
        int shared = 0;
        for (int name : it.named) {
            shared += heard.names(name) > 0 ? 1 : 0;
        }
        return shared;
    }

    private static int addresses(Utterance heard, Speakers speakers) {
        if (heard.addressee == Utterance.NOBODY) {
            return 0;
        }
        if (heard.addressee == Utterance.STRANGER) {
            return 1;
        }
        int last = speakers.of(heard.addressee).lastPlace;
        return last >= 0 && heard.place - last <= LinkReading.MESSAGES_MAX ? 3 : 2;
    }

    private static float distance(Utterance heard, int place) {
        return place < 0 ? -1 : log(heard.place - place);
    }

    private static float pause(Utterance earlier, Utterance later) {
        return pause(earlier.second, later.second);
    }

    private static float pause(long earlier, long later) {
        return earlier == Utterance.NO_TIME || later == Utterance.NO_TIME ? -1 : Math.max(0, later - earlier);
    }

    private static float log(float number) {
        int whole = (int) number;
        if (number < 0) {
            return -1;
        }
        return whole == number && whole < LOGARITHMS.length ? LOGARITHMS[whole] : logarithm(number);
    }

    private static float logarithm(float number) {
        return (float) (Math.log(1.0 + number) / LN2);
    }

    private static float number(boolean is) {
        return is ? 1 : 0;
    }

    private void put(LinkFeature feature, float number) {
        self[feature.place()] = (int) (number * LinkFeature.UNIT);
    }

    private void put(int row, LinkFeature feature, float number) {
        numbers[row + feature.place()] = (int) (number * LinkFeature.UNIT);
    }
}
