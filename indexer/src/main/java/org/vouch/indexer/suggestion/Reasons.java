package org.vouch.indexer.suggestion;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.vouch.indexer.recommendation.Stance;

/// Finds the words that a reply may quote: the shortest sentence of a peer that says why.
final class Reasons {

    static final int CHARACTERS_MAX = 200;

    private static final int OWN_WORDS_MIN = 2;
    private static final int WHOLE_SENTENCE_WORDS_MIN = 5;

    private static final String ELLIPSIS = "…";

    private final Tone tone;
    private final Set<String> ordinary;
    private final Set<String> kinds;
    private final Set<String> labels;

    Reasons(Lexicon lexicon) {
        tone = new Tone(lexicon);
        ordinary = lexicon.words("ordinary words");
        kinds = lexicon.words("kinds");
        labels = lexicon.words("contact labels");
    }

    /// @param mentions of one thing, with the stance that counts
    /// @param all      of whatever the answer names
    /// @return empty when no sentence says more than the name, a place or a number
    String of(String text, List<Mention> mentions, List<Mention> all) {
        List<List<String>> names =
                all.stream().map(mention -> nameWords(mention.name())).toList();
        Optional<Sentence> speaking = shortest(mentions.stream()
                .flatMap(mention -> Stream.concat(Stream.of(mention.sentence()), mention.following().stream())
                        .filter(sentence -> speaks(sentence, names, mention.stance()))));
        return speaking.or(() -> shortest(mentions.stream().flatMap(this::telling)))
                .map(sentence -> cut(text, sentence, CHARACTERS_MAX))
                .orElse("");
    }

    /// The sentence that names it, or else the one right after.
    private Stream<Sentence> telling(Mention mention) {
        return Stream.concat(
                        Stream.of(mention.sentence()),
                        mention.following().stream().limit(1))
                .filter(sentence -> tells(sentence, mention))
                .limit(1);
    }

    private static Optional<Sentence> shortest(Stream<Sentence> sentences) {
        return sentences.min(Comparator.comparingInt(Reasons::length).thenComparingInt(Sentence::start));
    }

    /// Whether it has a word for the stance besides names: "Happy Paws" praises nothing.
    private boolean speaks(Sentence sentence, List<List<String>> names, Stance stance) {
        List<String> words = new ArrayList<>(Surroundings.words(sentence));
        for (List<String> name : names) {
            int at = Collections.indexOfSubList(words, name);
            while (at >= 0) {
                words.subList(at, at + name.size()).clear();
                at = Collections.indexOfSubList(words, name);
            }
        }
        return tone.of(words).stream().anyMatch(stance == Stance.VOUCH ? Tone.Trait::isFor : Tone.Trait::isAgainst);
    }

    /// Whether it says something of its own besides the name: two words that are neither names nor such as any answer
    /// holds, or one of them in a whole sentence.
    private boolean tells(Sentence sentence, Mention mention) {
        List<String> name = List.of(Forms.form(mention.name()).split("\\s+", -1));
        List<String> besides = sentence.tokens().stream()
                .filter(token -> token.isWord() && !token.isCapitalised() && !token.isNumber())
                .map(Token::form)
                .filter(form -> !kinds.contains(form) && !labels.contains(form) && !name.contains(form))
                .toList();
        long own = besides.stream().filter(form -> !ordinary.contains(form)).count();
        return own >= OWN_WORDS_MIN || (own > 0 && besides.size() >= WHOLE_SENTENCE_WORDS_MIN);
    }

    private static List<String> nameWords(String name) {
        return List.of(Forms.form(name).replace("'", "").split("\\s+", -1));
    }

    /// A sentence in one line, cut at a word.
    static String cut(String text, Sentence sentence, int charactersMax) {
        String line = text.substring(sentence.start(), sentence.end())
                .replaceAll("[\\s\\p{Cntrl}]+", " ")
                .strip();
        if (line.endsWith(";")) {
            line = line.substring(0, line.length() - 1);
        }
        if (line.length() <= charactersMax) {
            return line;
        }
        int end = line.lastIndexOf(' ', charactersMax - 1);
        if (end <= 0) {
            end = charactersMax - 1;
            end -= Character.isHighSurrogate(line.charAt(end - 1)) ? 1 : 0;
        }
        return line.substring(0, end) + ELLIPSIS;
    }

    private static int length(Sentence sentence) {
        return sentence.end() - sentence.start();
    }
}
