package org.vouch.indexer.suggestion;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Keeps what is named as a suggestion and leaves out what only looks like one.
final class Sieve {

    /// As long as a name on a card may be.
    private static final int NAME_CHARACTERS_MAX = 120;

    private static final int SHORT_SENTENCE_WORDS = 4;
    private static final int ADDRESSED_REST_WORDS_MIN = 3;

    private final Set<String> ordinary;
    private final Set<String> foreign;
    private final Set<String> kinds;
    private final Set<String> streets;
    private final Set<String> titles;
    private final Set<String> nationalities;
    private final Set<String> greetings;
    private final Set<String> speech;
    private final Set<String> courtesies;
    private final Set<String> occupations;
    private final Set<String> labels;
    private final Set<String> parts;
    private final Set<String> judgements = new HashSet<>();
    private final Set<String> countries = Lexicon.countries();
    private final Phrases landmarks;
    private final Phrases addressing;
    private final Phrases inside;

    Sieve(Lexicon lexicon) {
        ordinary = lexicon.words("ordinary words");
        foreign = lexicon.words("foreign words");
        kinds = lexicon.words("kinds");
        streets = lexicon.words("streets");
        titles = lexicon.words("titles");
        speech = lexicon.words("speech");
        greetings = lexicon.words("greetings");
        courtesies = lexicon.words("courtesies");
        occupations = lexicon.words("occupations");
        labels = lexicon.words("contact labels");
        parts = lexicon.words("parts");
        judgements.addAll(lexicon.words("good words"));
        judgements.addAll(lexicon.words("bad words"));
        nationalities = lexicon.words("nationalities");
        addressing = lexicon.phrases("addressing");
        landmarks = lexicon.phrases("landmarks");
        inside = lexicon.phrases("inside");
    }

    /// Whether `spot` may be a suggestion.
    ///
    /// @param before the suggestion named before it in the same sentence; null when there is none
    /// @param opens  whether the sentence is the first of its answer
    boolean keeps(Spot spot, Sentence sentence, @Nullable Spot before, boolean opens, Names names) {
        return !(spot.name().length() > NAME_CHARACTERS_MAX
                || names.isEverywhere(spot.key())
                || isOrdinary(spot, sentence, names)
                || isLandmark(spot, sentence, before)
                || isSpokenOf(spot, sentence, opens));
    }

    /// Whether `spot` can be no suggestion, whatever is said of it: an ordinary word, a job, a part of something, a
    /// landmark, or somebody who is spoken to or quoted.
    boolean isNone(Spot spot, Sentence sentence, boolean opens, Names names) {
        List<Token> tokens = sentence.tokens().subList(spot.first(), spot.end());
        boolean word = tokens.getFirst().isWord()
                && (labels.contains(spot.key())
                        || tokens.stream().allMatch(token -> isNoName(token, names))
                        || tokens.stream().allMatch(this::isRole)
                        || isLetterAndStreet(tokens)
                        || isJudgement(spot, tokens)
                        || isPart(spot, sentence));
        return word
                || names.isEverywhere(spot.key())
                || isAfterLandmarkWord(spot, sentence.forms())
                || isSpokenOf(spot, sentence, opens);
    }

    /// "overrated": a word of praise or blame alone, unless it is known as a name.
    private boolean isJudgement(Spot spot, List<Token> tokens) {
        return tokens.size() == 1
                && !spot.known()
                && !tokens.getFirst().isCapitals()
                && judgements.contains(spot.key());
    }

    private boolean isNoName(Token token, Names names) {
        return saysNothing(token, names) && !countries.contains(token.form());
    }

    private boolean isSpokenOf(Spot spot, Sentence sentence, boolean opens) {
        return isQuoted(spot, sentence)
                || isThanked(spot, sentence)
                || addressing.endsAt(sentence.forms(), spot.first())
                || (opens && isAddressed(spot, sentence));
    }

    private boolean isOrdinary(Spot spot, Sentence sentence, Names names) {
        List<Token> tokens = sentence.tokens().subList(spot.first(), spot.end());
        if (!tokens.getFirst().isWord()) {
            return false;
        }
        if (spot.key().length() < 2 || countries.contains(spot.key()) || labels.contains(spot.key())) {
            return true;
        }
        if (tokens.stream().allMatch(token -> saysNothing(token, names))) {
            return true;
        }
        boolean meantSmall =
                !names.isOnCard(spot.key()) && tokens.stream().allMatch(token -> isWrittenAndMeantSmall(token, names));
        if (meantSmall
                || tokens.stream().allMatch(this::isRole)
                || isLetterAndStreet(tokens)
                || isPart(spot, sentence)) {
            return true;
        }
        return spot.words() == 1 && !spot.known() && isDoubtful(tokens.getFirst(), spot, sentence, names);
    }

    private boolean saysNothing(Token token, Names names) {
        String form = token.form();
        return ordinary.contains(form)
                || foreign.contains(form)
                || labels.contains(form)
                || nationalities.contains(form)
                || kinds.contains(form)
                || streets.contains(form)
                || token.isNumber()
                || countries.contains(form)
                || names.isEverywhere(Forms.bare(form));
    }

    /// "be careful" is no name, whoever once wrote it with capitals.
    private static boolean isWrittenAndMeantSmall(Token token, Names names) {
        return !token.isCapitalised() && names.isOrdinary(token.form());
    }

    /// "Dentist", "Indian dentist".
    private boolean isRole(Token token) {
        return occupations.contains(token.form())
                || ordinary.contains(token.form())
                || nationalities.contains(token.form());
    }

    /// "D ring", "C Ring Road": a letter and what is no name by itself.
    private boolean isLetterAndStreet(List<Token> tokens) {
        return tokens.size() > 1
                && tokens.getFirst().text().length() == 1
                && tokens.stream()
                        .skip(1)
                        .allMatch(token -> streets.contains(token.form())
                                || (!token.isCapitalised() && !kinds.contains(token.form())));
    }

    /// "Air Freight department": what follows is a part of something, and so is what was named.
    private boolean isPart(Spot spot, Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        return spot.end() < tokens.size()
                && !tokens.get(spot.end()).isCapitalised()
                && parts.contains(tokens.get(spot.end()).form());
    }

    /// A single word that nobody else writes with a capital: a name in a short answer, chance elsewhere.
    private static boolean isDoubtful(Token token, Spot spot, Sentence sentence, Names names) {
        if (names.isOrdinary(token.form()) || token.form().endsWith("ly") || digits(token) >= 2) {
            return true;
        }
        boolean capitalDue = spot.first() == 0 && sentence.beginning();
        return capitalDue && !token.isCapitals() && sentence.tokens().size() > SHORT_SENTENCE_WORDS;
    }

    private static long digits(Token token) {
        return token.text().chars().filter(Character::isDigit).count();
    }

    private boolean isLandmark(Spot spot, Sentence sentence, @Nullable Spot before) {
        List<String> forms = sentence.forms();
        if (isAfterLandmarkWord(spot, forms)) {
            return true;
        }
        if (before == null) {
            return false;
        }
        boolean place = inside.endsAt(forms, spot.first()) && spot.first() - before.end() <= 2;
        boolean street = streets.contains(forms.get(spot.end() - 1));
        boolean titled = titles.contains(forms.get(before.first())) && spot.first() - before.end() <= 1;
        return place || street || (titled && !titles.contains(forms.get(spot.first())));
    }

    /// "near Bluefin", "opposite the Bluefin".
    private boolean isAfterLandmarkWord(Spot spot, List<String> forms) {
        int first = spot.first();
        return landmarks.endsAt(forms, first)
                || (first > 0 && forms.get(first - 1).equals("the") && landmarks.endsAt(forms, first - 1));
    }

    /// "Ann said": whose words follow.
    private boolean isQuoted(Spot spot, Sentence sentence) {
        return spot.end() < sentence.forms().size()
                && speech.contains(sentence.forms().get(spot.end()));
    }

    /// "Ann please have a look", "@ Ann": whoever is spoken to politely is no suggestion, however well known.
    private boolean isThanked(Spot spot, Sentence sentence) {
        List<String> forms = sentence.forms();
        boolean thanked = spot.end() < forms.size() && courtesies.contains(forms.get(spot.end()));
        boolean called = spot.first() == 1 && forms.getFirst().equals("@");
        return spot.words() == 1 && ((spot.first() == 0 && thanked) || called);
    }

    /// "Ann, have a look at ...": whoever is spoken to is no suggestion.
    private boolean isAddressed(Spot spot, Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        Token.Kind kind = tokens.get(spot.first()).kind();
        boolean begins = spot.first() == 0
                || (spot.first() == 1 && greetings.contains(tokens.getFirst().form()));
        if (!begins || spot.words() > 1 || kind == Token.Kind.ADDRESS) {
            return false;
        }
        return kind == Token.Kind.HANDLE
                || (!spot.known()
                        && tokens.size() - spot.end() >= ADDRESSED_REST_WORDS_MIN
                        && tokens.get(spot.end()).afterBreak());
    }
}
