package org.vouch.evaluation.asking;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vouch.indexer.request.RequestContext;

/// A busy chat about computers. Those of its messages that most looked like requests were labelled by hand, by log and
/// number; a part of the others stands for what is said all day, and asks nobody for advice.
final class UbuntuChat {

    static final String LABELLED = "ubuntu";

    private static final String ORDINARY = "ubuntu, ordinary";
    private static final int ONE_OF = 8;
    private static final String SUFFIX = ".messages.jsonl";

    private final JsonMapper mapper = new JsonMapper();
    private final Map<String, String> labels = new HashMap<>();
    private final Set<String> labelledTexts = new HashSet<>();
    private final List<LabelledMessage> labelled = new ArrayList<>();
    private final List<LabelledMessage> ordinary = new ArrayList<>();
    private int number;

    private UbuntuChat() throws IOException {
        for (String line : Resources.lines("ubuntu-requests.tsv")) {
            int tab = line.lastIndexOf('\t');
            labels.put(line.substring(0, tab), line.substring(tab + 1));
        }
    }

    /// @param folder with the logs, `*.messages.jsonl`
    static List<LabelledMessage> in(Path folder) throws IOException {
        UbuntuChat chat = new UbuntuChat();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(SUFFIX)).sorted().toList()) {
                chat.read(file);
            }
        }
        chat.ordinary.removeIf(message -> chat.labelledTexts.contains(message.text()));
        return Stream.concat(chat.labelled.stream(), chat.ordinary.stream()).toList();
    }

    private void read(Path file) throws IOException {
        String log = file.getFileName().toString().replace(SUFFIX, "");
        for (String line : Files.readAllLines(file)) {
            JsonNode message = mapper.readTree(line);
            if (!message.path("system").booleanValue()) {
                String text = message.path("text").textValue();
                add(labels.get(log + "\t" + message.path("id").textValue()), text);
            }
        }
    }

    private void add(@Nullable String label, String text) {
        number++;
        if (label == null) {
            if (number % ONE_OF == 0) {
                ordinary.add(new LabelledMessage(ORDINARY, number, text, RequestContext.NONE, false, 1));
            }
            return;
        }
        labelledTexts.add(text);
        if (!label.equals("unclear")) {
            boolean request = label.equals("request");
            int copies = InventedMessages.COPIES;
            labelled.add(new LabelledMessage(LABELLED, number, text, RequestContext.NONE, request, copies));
        }
    }
}
