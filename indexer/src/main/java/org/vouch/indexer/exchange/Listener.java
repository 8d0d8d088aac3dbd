package org.vouch.indexer.exchange;

import java.util.Arrays;
import java.util.List;
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
        List<String> pieces = Tokens.pieces(Tokens.folded(message.wording()));
        int addressee = addressee(pieces, author);
        Said said = Said.of(
                addressee == Utterance.NOBODY ? pieces : pieces.subList(1, pieces.size()), weights);
        Utterance heard = new Utterance(message, place, author.number, said, named(pieces, author), addressee);
        heard.authorMessages = author.messages;
        heard.authorPlace = author.lastPlace;
        heard.authorSecond = author.lastSecond;
        return heard;
    }

    /// Keeps in mind that `heard` was said.
    void remember(Utterance heard) {
        Speaker author = speakers.of(heard.author);
        author.messages++;
        author.lastPlace = place;
        author.lastSecond = heard.second;
        author.called = 0;
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
        Speaker named = known(name, author);
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
            Speaker speaker = known(name, author);
            boolean calling = piece.charAt(0) == '@' || (at == 0 && Tokens.isCalling(piece));
            if (speaker != null && (calling || !weights.isOrdinary(name)) && !contains(named, count, speaker.number)) {
                named[count++] = speaker.number;
            }
            at++;
        }
        return Arrays.copyOf(named, count);
    }

    private Speaker known(String name, Speaker author) {
        Speaker speaker = name.length() < NAME_CHARACTERS_MIN ? null : speakers.called(name);
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
