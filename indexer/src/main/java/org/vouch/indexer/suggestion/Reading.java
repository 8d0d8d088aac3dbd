package org.vouch.indexer.suggestion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vouch.indexer.recommendation.Exchange;
import org.vouch.indexer.recommendation.MemberId;
import org.vouch.indexer.recommendation.Message;

/// An exchange cut into words, with what all of it tells about each of them.
final class Reading {

    private static final int SHOWN_WORDS_MIN = 4;
    private static final double CAPITALS_SHARE_MIN = 0.6;

    /// How somebody writes capitals in one message.
    enum Hand {
        SMALL,
        MIXED,
        TITLE,
        CAPITALS
    }

    /// A message of it.
    ///
    /// @param peer whether it answers, rather than being the asker's
    record Said(Message message, boolean peer, List<Sentence> sentences, List<Line> lines, Hand hand) {}

    private final String asking;
    private final List<Sentence> request;
    private final List<Said> answers = new ArrayList<>();
    private final Set<String> asked = new HashSet<>();
    private final Set<String> members = new HashSet<>();
    private final Map<String, Set<MemberId>> peersByForm = new HashMap<>();

    Reading(Exchange exchange) {
        asking = exchange.request().wording();
        request = Scanner.sentences(asking);
        request.forEach(sentence -> asked.addAll(sentence.forms()));
        members.add(Forms.form(exchange.request().by().value()));
        for (Message answer : exchange.answers()) {
            List<Sentence> sentences = Scanner.sentences(answer.wording());
            Said said = new Said(answer, exchange.isByPeer(answer), sentences, Line.of(sentences), hand(sentences));
            answers.add(said);
            members.add(Forms.form(answer.by().value()));
            if (said.peer()) {
                count(said);
            }
        }
    }

    private void count(Said said) {
        for (Sentence sentence : said.sentences()) {
            for (String form : sentence.forms()) {
                peersByForm
                        .computeIfAbsent(form, _ -> new HashSet<>())
                        .add(said.message().by());
            }
        }
    }

    private static Hand hand(List<Sentence> sentences) {
        int words = 0;
        int capitalised = 0;
        int capitals = 0;
        for (Sentence sentence : sentences) {
            for (int i = 0; i < sentence.tokens().size(); i++) {
                Token token = sentence.tokens().get(i);
                if (token.isWord() && !token.isNumber() && token.text().length() > 1) {
                    words++;
                    capitalised += token.isCapitalised() ? 1 : 0;
                    capitals += token.isCapitals() ? 1 : 0;
                }
            }
        }
        if (words >= SHOWN_WORDS_MIN && capitals >= words * CAPITALS_SHARE_MIN) {
            return Hand.CAPITALS;
        }
        if (words >= SHOWN_WORDS_MIN && capitalised >= words * CAPITALS_SHARE_MIN) {
            return Hand.TITLE;
        }
        return capitalised == 0 ? Hand.SMALL : Hand.MIXED;
    }

    /// The words of the request.
    String asking() {
        return asking;
    }

    List<Sentence> request() {
        return request;
    }

    List<Said> answers() {
        return answers;
    }

    /// Whether the request holds the word.
    boolean isAsked(String form) {
        return asked.contains(form);
    }

    /// Whether somebody in the exchange goes by this word.
    boolean isMember(String form) {
        return members.contains(form);
    }

    /// How many peers use the word.
    int peers(String form) {
        return peersByForm.getOrDefault(form, Set.of()).size();
    }
}
