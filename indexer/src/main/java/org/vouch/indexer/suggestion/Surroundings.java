package org.vouch.indexer.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/// The words around something named in an answer, by where they stand. Apostrophes are taken out, for many leave them
/// out. What is named in a list shares the words before and after the list.
///
/// @param before   in the same clause, up to what else is named there
/// @param after    in the same clause, up to what else is named there
/// @param turned   in the clauses that follow a turn in the same sentence ("but")
/// @param next     of the sentences that follow and name nothing, nearest first
/// @param previous of the sentence before, when it names nothing
/// @param question whether the sentence asks
/// @param others   whether the sentence names something outside of the list
record Surroundings(
        List<String> before,
        List<String> after,
        List<String> turned,
        List<List<String>> next,
        List<String> previous,
        boolean question,
        boolean others) {

    /// A new thought begins with one of these.
    private static final Set<String> TURNS =
            Set.of("but", "however", "although", "though", "tho", "whereas", "while", "otherwise");

    private static final Set<String> ANY = Set.of("anyone", "anybody", "anything", "anywhere", "everyone", "all");

    private static final Set<String> JOINTS = Set.of("and", "or", "&", "n", "the", "also", "both", "either", "of");

    private static final int JOINTS_MAX = 2;
    private static final int NEXT_SENTENCES_MAX = 3;

    /// Around one place that is named.
    ///
    /// @param answer all of its sentences
    /// @param at     which of them names it
    /// @param which  of the places that it names
    static Surroundings of(List<Named> answer, int at, int which) {
        Named named = answer.get(at);
        List<Spot> spots = named.spots();
        int first = which;
        while (first > 0 && areListed(named.sentence(), spots.get(first - 1), spots.get(first))) {
            first--;
        }
        int last = which;
        while (last + 1 < spots.size() && areListed(named.sentence(), spots.get(last), spots.get(last + 1))) {
            last++;
        }
        List<String> words = words(named.sentence());
        Sentence sentence = named.sentence();
        int start = first == 0 ? 0 : spots.get(first - 1).end();
        start = first == 0
                ? 0
                : parting(sentence, start, spots.get(first).first()).orElse(start);
        int end = last + 1 == spots.size() ? words.size() : spots.get(last + 1).first();
        end = last + 1 == spots.size()
                ? end
                : parting(sentence, spots.get(last).end(), end).orElse(end);
        List<String> before =
                afterLastTurn(words.subList(start, spots.get(first).first()));
        List<String> rest = words.subList(spots.get(last).end(), end);
        int turn = turn(rest);
        boolean ends = last + 1 == spots.size();
        return new Surroundings(
                before,
                rest.subList(0, turn),
                rest.subList(turn, rest.size()),
                ends ? following(answer, at).stream().map(Surroundings::words).toList() : List.of(),
                at > 0 && first == 0 && answer.get(at - 1).spots().isEmpty()
                        ? words(answer.get(at - 1).sentence())
                        : List.of(),
                named.sentence().question(),
                first > 0 || !ends);
    }

    /// Words that name nothing and are meant for something named elsewhere.
    static Surroundings ofWordsAlone(List<Named> answer) {
        List<List<String>> sentences = answer.stream()
                .map(named -> words(named.sentence()))
                .limit(NEXT_SENTENCES_MAX)
                .toList();
        return new Surroundings(
                List.of(),
                List.of(),
                List.of(),
                sentences,
                List.of(),
                answer.getFirst().sentence().question(),
                false);
    }

    /// Where, between two names, the words on the first end and those on the second begin: at the last comma or the
    /// like. Where there is none, the words may be meant for either.
    private static OptionalInt parting(Sentence sentence, int from, int to) {
        return IntStream.rangeClosed(from, to)
                .filter(at -> sentence.tokens().get(at).afterBreak())
                .max();
    }

    /// "avoid X and Y" speaks of both, "not X, Y" only of X.
    private static boolean areListed(Sentence sentence, Spot one, Spot other) {
        List<String> forms = sentence.forms();
        List<String> between = forms.subList(one.end(), other.first());
        boolean denied = one.first() > 0 && forms.get(one.first() - 1).equals("not");
        return between.size() <= JOINTS_MAX && JOINTS.containsAll(between) && !(denied && between.isEmpty());
    }

    /// The sentences after one that name nothing; not many.
    static List<Sentence> following(List<Named> answer, int at) {
        List<Sentence> following = new ArrayList<>();
        for (int i = at + 1; i < answer.size() && i <= at + NEXT_SENTENCES_MAX; i++) {
            if (!answer.get(i).spots().isEmpty()) {
                break;
            }
            following.add(answer.get(i).sentence());
        }
        return following;
    }

    private static List<String> afterLastTurn(List<String> words) {
        int start = words.size();
        while (start > 0 && !isTurn(words, start - 1)) {
            start--;
        }
        return words.subList(start, words.size());
    }

    private static int turn(List<String> words) {
        int turn = 0;
        while (turn < words.size() && !isTurn(words, turn)) {
            turn++;
        }
        return turn;
    }

    /// "anyone but" is no turn.
    static boolean isTurn(List<String> words, int at) {
        return TURNS.contains(words.get(at)) && !(at > 0 && ANY.contains(words.get(at - 1)));
    }

    static List<String> words(Sentence sentence) {
        return sentence.forms().stream().map(form -> form.replace("'", "")).toList();
    }
}
