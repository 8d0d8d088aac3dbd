package org.vouch.indexer.suggestion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds what is written like a name, and what the community calls by name.
final class Spotter {

    private static final int KNOWN_WORDS_MAX = 6;
    private static final int RUN_WORDS_MAX = 8;

    private final Set<String> ordinary;
    private final Set<String> kinds;
    private final Set<String> titles;
    private final Set<String> within;
    private final Set<String> labels;

    Spotter(Lexicon lexicon) {
        ordinary = lexicon.words("ordinary words");
        kinds = lexicon.words("kinds");
        titles = lexicon.words("titles");
        within = lexicon.words("within");
        labels = lexicon.words("contact labels");
    }

    /// Everything named in `sentence`, in order, without overlaps.
    List<Spot> all(Sentence sentence, Names names) {
        return spots(sentence, names, !sentence.isShouted());
    }

    /// What the rules find in `sentence`.
    Spots in(Sentence sentence, Names names) {
        return new Spots(all(sentence, names), known(sentence, names));
    }

    private boolean[] known(Sentence sentence, Names names) {
        boolean[] known = new boolean[sentence.tokens().size()];
        for (int at = 0; at < known.length; at++) {
            int end = sentence.tokens().get(at).isWord() ? knownEnd(sentence.tokens(), at, names) : at;
            Arrays.fill(known, at, Math.max(at, end), true);
        }
        return known;
    }

    /// The words from `first` to `end` as one name.
    Spot spot(Sentence sentence, int first, int end, Names names) {
        List<Token> tokens = sentence.tokens().subList(first, end);
        Token token = tokens.getFirst();
        boolean word = end - first > 1 || token.isWord();
        String name = word ? name(tokens, names) : token.kind() == Token.Kind.HANDLE ? token.text() : token.form();
        String key = Forms.key(name);
        return new Spot(first, end, name, key, !word || names.isCalled(key));
    }

    /// What is written like a name alone.
    List<Spot> bySurface(Sentence sentence, Names names) {
        return spots(sentence, names, true);
    }

    private List<Spot> spots(Sentence sentence, Names names, boolean surface) {
        List<Spot> spots = new ArrayList<>();
        List<Token> tokens = sentence.tokens();
        int at = 0;
        while (at < tokens.size()) {
            Spot spot = at(sentence, at, names, surface);
            if (spot == null) {
                at++;
            } else {
                spots.add(spot);
                at = spot.end();
            }
        }
        return spots;
    }

    private @Nullable Spot at(Sentence sentence, int at, Names names, boolean surface) {
        Token token = sentence.tokens().get(at);
        if (!token.isWord()) {
            return new Spot(
                    at,
                    at + 1,
                    token.kind() == Token.Kind.HANDLE ? token.text() : token.form(),
                    Forms.key(token.form()),
                    true);
        }
        int known = knownEnd(sentence.tokens(), at, names);
        int run = surface ? runEnd(sentence, at, names) : at;
        int end = Math.max(known, run);
        if (end == at) {
            return null;
        }
        end = withKind(sentence.tokens(), end);
        String name = name(sentence.tokens().subList(at, end), names);
        return new Spot(at, end, name, Forms.key(name), known > at && known >= run);
    }

    /// Where the longest known name that begins at a word ends; `at` when none does.
    int knownEnd(List<Token> tokens, int at, Names names) {
        StringBuilder key = new StringBuilder();
        int end = at;
        int last = Math.min(tokens.size(), at + KNOWN_WORDS_MAX);
        for (int i = at; i < last; i++) {
            Token token = tokens.get(i);
            if (!token.isWord() || (i > at && token.afterBreak())) {
                break;
            }
            String bare = Forms.bare(token.form());
            key.append(bare);
            if (i == at && (bare.isEmpty() || !names.mayBegin(bare))) {
                break;
            }
            if (!bare.isEmpty() && names.isCalled(key.toString())) {
                end = i + 1;
            }
        }
        return end;
    }

    private int runEnd(Sentence sentence, int at, Names names) {
        List<Token> tokens = sentence.tokens();
        Token first = tokens.get(at);
        boolean titled = titles.contains(first.form());
        if (!(first.isCapitalised() || titled) || isOrdinaryBeginning(sentence, at, names)) {
            return at;
        }
        int end = at + 1;
        int last = Math.min(tokens.size(), at + RUN_WORDS_MAX);
        for (int i = end;
                i < last && !tokens.get(i).afterBreak() && tokens.get(i).isWord();
                i++) {
            Token token = tokens.get(i);
            if (labels.contains(token.form())) {
                break;
            }
            if (isVersion(token) && i == end) {
                return i + 1;
            }
            boolean named = token.isCapitalised() && !ordinary.contains(token.form());
            if (named || (titled && i == at + 1 && isPerson(first, token))) {
                end = i + 1;
            } else if (!within.contains(token.form()) || joinsTwo(tokens, at, i, names)) {
                break;
            }
        }
        return titled && end == at + 1 ? at : end;
    }

    /// "Barnes & Loom" is one name; where a longer or known name stands before the "&", two are meant.
    private static boolean joinsTwo(List<Token> tokens, int first, int at, Names names) {
        boolean one =
                at == first + 1 && !names.isCalled(Forms.bare(tokens.get(first).form()));
        return tokens.get(at).form().equals("&") && !one;
    }

    /// "Office 365".
    private static boolean isVersion(Token token) {
        return token.isNumber() && token.text().length() <= 3;
    }

    /// In sloppy text the name after "dr" has no capital.
    private boolean isPerson(Token title, Token name) {
        return title.text().length() == 2
                && !name.isNumber()
                && !ordinary.contains(name.form())
                && !kinds.contains(name.form());
    }

    /// Words such as "Try" at the beginning of a sentence, and "I" anywhere, begin no name.
    private boolean isOrdinaryBeginning(Sentence sentence, int at, Names names) {
        Token token = sentence.tokens().get(at);
        if (labels.contains(token.form())) {
            return true;
        }
        if (ordinary.contains(token.form()) && !beginsLongerName(sentence.tokens(), at)) {
            return true;
        }
        boolean capitalDue = at == 0 && sentence.beginning();
        return capitalDue && names.isOrdinary(token.form()) && !beginsLongerName(sentence.tokens(), at);
    }

    /// "The Coffee House", "Best Of Town": an ordinary word may begin a name when a capitalised word follows, but not
    /// one that says what to do.
    private boolean beginsLongerName(List<Token> tokens, int at) {
        return at > 0
                && !ordinary.contains(tokens.get(at).form())
                && at + 1 < tokens.size()
                && tokens.get(at + 1).isCapitalised();
    }

    private int withKind(List<Token> tokens, int end) {
        int after = end;
        while (after < tokens.size()
                && after < end + 2
                && kinds.contains(tokens.get(after).form())
                && !tokens.get(after).afterBreak()) {
            after++;
        }
        return after;
    }

    /// The words as written, without the `'s` of somebody who has something, where the name is known without it.
    private static String name(List<Token> tokens, Names names) {
        StringBuilder written = new StringBuilder();
        for (Token token : tokens) {
            if (!written.isEmpty()) {
                written.append(' ');
            }
            written.append(token.text());
        }
        String name = written.toString();
        if (!name.endsWith("'s") && !name.endsWith("’s")) {
            return name;
        }
        String owner = name.substring(0, name.length() - 2);
        return names.isCalled(Forms.key(owner)) ? owner : name;
    }
}
