package org.vouch.indexer.suggestion;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vouch.indexer.recommendation.Exchange;
import org.vouch.indexer.recommendation.Message;

/// Learns from many exchanges what is a name: what is written with a capital where none is due. One thread at a time.
public final class NameCollector {

    private static final double EVERYWHERE_SHARE_MIN = 0.25;
    private static final int EVERYWHERE_EXCHANGES_MIN = 50;
    private static final double ORDINARY_SMALL_SHARE_MIN = 0.5;
    private static final double NAME_CAPITAL_SHARE_MIN = 0.3;
    private static final int NAME_USES_MIN = 2;

    private final Spotter spotter;
    private final Map<String, Writing> words = new HashMap<>();
    private final Map<String, Candidate> candidates = new HashMap<>();
    private final Map<String, Integer> exchangesByForm = new HashMap<>();
    private final Set<String> members = new HashSet<>();
    private int exchanges;

    NameCollector(Spotter spotter) {
        this.spotter = spotter;
    }

    /// How often a word is written how, where no capital is due.
    private static final class Writing {
        int capital;
        int small;
    }

    /// A run of capitalised words.
    private static final class Candidate {
        final List<String> forms;
        int uses;

        Candidate(List<String> forms) {
            this.forms = forms;
        }
    }

    /// Takes one more exchange into account.
    public void add(Exchange exchange) {
        exchanges++;
        Set<String> here = new HashSet<>();
        add(exchange.request(), here);
        exchange.answers().forEach(answer -> add(answer, here));
        here.forEach(form -> exchangesByForm.merge(form, 1, Integer::sum));
    }

    private void add(Message message, Set<String> here) {
        members.add(Forms.key(message.by().value()));
        for (Sentence sentence : Scanner.sentences(message.wording())) {
            boolean shouted = sentence.isShouted();
            List<Token> tokens = sentence.tokens();
            for (int i = 0; i < tokens.size(); i++) {
                Token token = tokens.get(i);
                here.add(token.isWord() ? Forms.bare(token.form()) : Forms.key(token.form()));
                if (token.isWord() && !shouted && (i > 0 || !sentence.beginning() || !token.isCapitalised())) {
                    count(token);
                }
            }
            if (!shouted) {
                spotter.bySurface(sentence, Names.NONE).forEach(spot -> count(spot, sentence));
            }
        }
    }

    private void count(Token token) {
        Writing writing = words.computeIfAbsent(token.form(), _ -> new Writing());
        if (token.isCapitalised()) {
            writing.capital++;
        } else {
            writing.small++;
        }
    }

    private void count(Spot spot, Sentence sentence) {
        if (spot.first() == 0 && spot.words() == 1 && sentence.beginning()) {
            return;
        }
        List<String> forms = sentence.forms().subList(spot.first(), spot.end());
        candidates.computeIfAbsent(spot.key(), _ -> new Candidate(forms)).uses++;
    }

    /// What has been learned so far.
    public Names names() {
        Set<String> everywhere = new HashSet<>();
        if (exchanges >= EVERYWHERE_EXCHANGES_MIN) {
            exchangesByForm.forEach((form, count) -> {
                if (count >= exchanges * EVERYWHERE_SHARE_MIN && !form.isEmpty()) {
                    everywhere.add(form);
                }
            });
        }
        Set<String> ordinary = new HashSet<>();
        words.forEach((form, writing) -> {
            if (writing.small >= (writing.small + writing.capital) * ORDINARY_SMALL_SHARE_MIN) {
                ordinary.add(form);
            }
        });
        Set<String> called = new HashSet<>();
        candidates.forEach((key, candidate) -> {
            if (!everywhere.contains(key) && !members.contains(key) && isName(candidate)) {
                called.add(key);
            }
        });
        return Names.learned(called, everywhere, ordinary, members);
    }

    private boolean isName(Candidate candidate) {
        if (candidate.forms.size() > 1) {
            return candidate.forms.stream().anyMatch(this::isMostlyCapital);
        }
        return candidate.uses >= NAME_USES_MIN && isMostlyCapital(candidate.forms.getFirst());
    }

    private boolean isMostlyCapital(String form) {
        Writing writing = words.get(form);
        return writing != null && writing.capital > (writing.small + writing.capital) * NAME_CAPITAL_SHARE_MIN;
    }
}
