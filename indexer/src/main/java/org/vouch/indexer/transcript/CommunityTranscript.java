package org.vouch.indexer.transcript;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vouch.indexer.export.Conventions;
import org.vouch.indexer.export.Hearing;
import org.vouch.indexer.recommendation.Circumstances;
import org.vouch.indexer.recommendation.CommunityId;
import org.vouch.indexer.recommendation.Message;
import org.vouch.indexer.recommendation.PlainText;
import org.vouch.indexer.recommendation.Problem;
import org.vouch.indexer.recommendation.Source;
import org.vouch.indexer.recommendation.Transcript;

/// Everything that the exports of one community tell. Hear every file, then ask for the stretches. Memory holds some
/// numbers of each message; its words wait on disk.
public final class CommunityTranscript implements Closeable {

    private static final int ID_CHARACTERS_MAX = 200;

    private final CommunityId community;
    private final Conventions conventions;
    private final Recollection recollection;
    private final Spool spool;
    private final MessageNumbers numbers = new MessageNumbers();
    private final Members members = new Members();
    private final List<Strand> strands = new ArrayList<>();
    private final List<String> files = new ArrayList<>();
    private final List<Integer> firstMessages = new ArrayList<>();
    private @Nullable HeardFile lastHeard;

    /// @param scratch      folder for what does not fit into memory, while this is open
    /// @param recollection of earlier builds
    public CommunityTranscript(
            CommunityId community, Conventions conventions, Path scratch, Recollection recollection) {
        this.community = community;
        this.conventions = conventions;
        this.recollection = recollection;
        this.spool = new Spool(scratch);
    }

    /// Hears one file, or as much of it as nothing is remembered of. What `reading` hears before it fails is kept.
    ///
    /// @param file     as the curator knows it
    /// @param format   that it is written in
    /// @param contents a number for what is in it, the same as long as the same is
    /// @param reading  hands over the whole of the file
    /// @param problems takes what is wrong
    /// @throws java.io.UncheckedIOException when there is no room on disk
    public Heard hear(
            String file, String format, String contents, Consumer<Hearing> reading, Consumer<Problem> problems) {
        HeardFile heard = new HeardFile(file, files.size(), format, this, problems);
        files.add(file);
        firstMessages.add(numbers.size());
        lastHeard = heard;
        if (!heard.recall(contents)) {
            reading.accept(heard);
        }
        return heard.heard();
    }

    /// Remembers the file that was heard last, which was read to its end and without a problem.
    ///
    /// @param contents as it was heard
    public void remember(String contents) {
        if (lastHeard != null) {
            lastHeard.remember(contents);
        }
    }

    /// By file, the first message of `stretches` whose words were not heard because the file is remembered.
    public Map<String, Integer> wordless(List<Stretch> stretches) {
        Map<String, Integer> wordless = new HashMap<>();
        for (Stretch stretch : stretches) {
            for (int message : stretch.messages()) {
                if (numbers.position(message) == MessageNumbers.NOWHERE) {
                    int file = strands.get(numbers.strand(message)).file();
                    wordless.merge(files.get(file), message - firstMessages.get(file), Math::min);
                }
            }
        }
        return wordless;
    }

    /// What was said, chat by chat and month by month.
    ///
    /// @param reach how far an answer may be from its request
    public List<Stretch> stretches(Reach reach) {
        members.settle();
        return new Stretches(this, reach).all();
    }

    /// The file in which a message stands, as the curator knows it.
    String fileOf(int message) {
        return files.get(strands.get(numbers.strand(message)).file());
    }

    /// Those of `ids`, as messages have them, that one of `messages` has because its app calls it so.
    Set<String> told(int[] messages, Collection<String> ids) {
        Set<Long> keys = new HashSet<>();
        Set<Strand> in = new HashSet<>();
        for (int message : messages) {
            keys.add(numbers.id(message));
            in.add(strands.get(numbers.strand(message)));
        }
        return ids.stream()
                .filter(id -> in.stream().map(this::scope).anyMatch(scope -> isOneOf(keys, scope, id)))
                .collect(Collectors.toSet());
    }

    private static boolean isOneOf(Set<Long> keys, String scope, String id) {
        return id.startsWith(scope + "/") && keys.contains(HeardFile.idKey(scope, id.substring(scope.length() + 1)));
    }

    private String scope(Strand strand) {
        return strand.scope(files.get(strand.file()));
    }

    String file(int number) {
        return files.get(number);
    }

    CommunityId community() {
        return community;
    }

    Conventions conventions() {
        return conventions;
    }

    Recollection recollection() {
        return recollection;
    }

    Members members() {
        return members;
    }

    Spool spool() {
        return spool;
    }

    MessageNumbers numbers() {
        return numbers;
    }

    List<Strand> strands() {
        return strands;
    }

    int addStrand(Strand strand) {
        strands.add(strand);
        return strands.size() - 1;
    }

    void add(MessageNumbers.Row row) {
        numbers.add(row);
    }

    Transcript transcript(int[] messages, int earlier, int opening) throws IOException {
        Map<Long, String> idOf = new HashMap<>();
        List<SpooledMessage> spooled = new ArrayList<>(messages.length);
        for (int number : messages) {
            SpooledMessage message = SpooledMessage.read(spool.read(numbers.position(number)));
            spooled.add(message);
            if (numbers.id(number) != MessageNumbers.NONE) {
                idOf.put(numbers.id(number), id(message));
            }
        }
        List<Message> said = new ArrayList<>(messages.length);
        for (int i = 0; i < messages.length; i++) {
            said.add(message(spooled.get(i), idOf.get(numbers.target(messages[i]))));
        }
        return new Transcript(community, Transcript.Kind.CHAT, said, earlier, opening);
    }

    /// @param answered id of the message that it replies to, as that is called here; null when it is not here
    private Message message(SpooledMessage spooled, @Nullable String answered) {
        Strand strand = strands.get(spooled.strand());
        String replyTo = spooled.replyTo();
        return new Message(
                id(spooled),
                members.member(spooled.author()),
                spooled.at(),
                PlainText.line(spooled.title()),
                PlainText.lines(spooled.text()),
                replyTo == null || answered != null ? answered : id(strand, replyTo),
                new Source(strand.place(), spooled.line(), spooled.link()),
                circumstances(spooled, strand));
    }

    private String id(SpooledMessage spooled) {
        Strand strand = strands.get(spooled.strand());
        return spooled.id().isEmpty() ? strand.place() + ":" + spooled.line() : id(strand, spooled.id());
    }

    private static Circumstances circumstances(SpooledMessage spooled, Strand strand) {
        return new Circumstances(
                PlainText.line(strand.chat().channel()),
                spooled.edited(),
                spooled.forwarded(),
                spooled.bot(),
                spooled.reactions());
    }

    /// The app's id, unique among the chats of the community, and no longer than the index takes.
    private String id(Strand strand, String id) {
        String whole = scope(strand) + "/" + id;
        return whole.length() <= ID_CHARACTERS_MAX
                ? whole
                : whole.substring(0, ID_CHARACTERS_MAX / 2)
                        + Long.toHexString(new Mix().with(whole).number());
    }

    @Override
    public void close() throws IOException {
        spool.close();
    }
}
