package org.vouch.indexer.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vouch.indexer.exchange.Speakers.Speaker;
import org.vouch.indexer.recommendation.Message;

/// Makes utterances of the messages of one chat: whom they name, and what they say.
final class Listener {

    private static final int NAMED_MAX = 8;
    private static final int PIECES_MAX = 300;
    private static final int NAME_CHARACTERS_MIN = 2;

    private final WordWeights weights;
    private final Speakers speakers = new Speakers();
    private int place;

    Listener(WordWeights weights) {
        this.weights = weights;
    }

    Speakers speakers() {
        return speakers;
    }

    Utterance hear(Message message) {
        Speaker author = speakers.of(message.by());
        List<String> pieces = unglued(Tokens.pieces(Tokens.folded(message.wording())));
        int addressee = addressee(pieces, author);
        Said said = Said.of(addressee == Utterance.NOBODY ? pieces : pieces.subList(1, pieces.size()), weights);
        Utterance heard = new Utterance(message, place, author.number, said, named(pieces, author), addressee);
        heard.authorMessages = author.messages;
        heard.authorPlace = author.lastPlace;
        heard.authorSecond = author.lastSecond;
        heard.partner = author.partner;
        return heard;
    }

    List<String> words(Message message) {
        List<String> pieces = unglued(Tokens.pieces(Tokens.folded(message.wording())));
        List<String> words = new ArrayList<>();
        int start = addressee(pieces, speakers.of(message.by())) == Utterance.NOBODY ? 0 : 1;
        pieces.subList(start, pieces.size()).stream()
                .filter(piece -> !Tokens.isAddress(piece))
                .forEach(piece -> Tokens.words(piece, words));
        return words;
    }

    /// Keeps in mind that `heard` was said.
    void remember(Utterance heard) {
        Speaker author = speakers.of(heard.author);
        author.messages++;
        author.lastPlace = place;
        author.lastSecond = heard.second;
        author.called = 0;
        if (heard.addressee >= 0) {
            author.partner = heard.addressee;
        } else if (heard.answersAuthor >= 0 && heard.answersAuthor != heard.author) {
            author.partner = heard.answersAuthor;
        }
        for (int name : heard.named) {
            Speaker named = speakers.of(name);
            named.called++;
            named.calledPlace = place;
        }
        place++;
    }

    private int addressee(List<String> pieces, Speaker author) {
        if (pieces.isEmpty()) {
            return Utterance.NOBODY;
        }
        String first = pieces.getFirst();
        String name = Tokens.name(first);
        @Nullable Speaker named = known(name, author);
        if (named != null && (Tokens.isCalling(first) || !weights.isOrdinary(name))) {
            return named.number;
        }
        return Tokens.isCalling(first) && pieces.size() > 1 && !weights.isOrdinary(name)
                ? Utterance.STRANGER
                : Utterance.NOBODY;
    }

    private int[] named(List<String> pieces, Speaker author) {
        int[] named = new int[NAMED_MAX];
        int count = 0;
        int at = 0;
        for (String piece : pieces) {
            if (count == NAMED_MAX || at == PIECES_MAX) {
                break;
            }
            String name = Tokens.name(piece);
            @Nullable Speaker speaker = known(name, author);
            boolean calling = piece.charAt(0) == '@' || (at == 0 && Tokens.isCalling(piece));
            if (speaker != null && (calling || !weights.isOrdinary(name)) && !contains(named, count, speaker.number)) {
                named[count++] = speaker.number;
            }
            at++;
        }
        return Arrays.copyOf(named, count);
    }

    /// With a blank after the colon of a name, where it is missing.
    private List<String> unglued(List<String> pieces) {
        if (pieces.isEmpty()) {
            return pieces;
        }
        String first = pieces.getFirst();
        int colon = Math.max(first.indexOf(':'), first.indexOf(','));
        if (colon < NAME_CHARACTERS_MIN
                || colon == first.length() - 1
                || speakers.called(first.substring(0, colon)) == null) {
            return pieces;
        }
        List<String> apart = new ArrayList<>(pieces);
        apart.set(0, first.substring(0, colon + 1));
        apart.add(1, first.substring(colon + 1));
        return apart;
    }

    private @Nullable Speaker known(String name, Speaker author) {
        if (name.length() < NAME_CHARACTERS_MIN) {
            return null;
        }
        @Nullable Speaker speaker = speakers.called(name);
        if (speaker == null) {
            speaker = speakers.called(Speakers.core(name));
        }
        return speaker == author ? null : speaker;
    }

    private static boolean contains(int[] numbers, int count, int number) {
        for (int i = 0; i < count; i++) {
            if (numbers[i] == number) {
                return true;
            }
        }
        return false;
    }
}
