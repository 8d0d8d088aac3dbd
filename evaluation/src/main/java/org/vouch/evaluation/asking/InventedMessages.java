package org.vouch.evaluation.asking;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.vouch.indexer.request.RequestContext;

/// Messages that were invented for this: `{"text","label"}` a line, and `"reply":true` or `"toMember":true` where that
/// matters. `requests.jsonl` teaches case by case; `communities.jsonl` is what members of a dozen communities might
/// write.
final class InventedMessages {

    static final String CASES = "invented cases";
    static final String COMMUNITIES = "invented communities";

    /// Labelled by our own rules, they count for more than what others labelled by theirs.
    static final int COPIES = 5;

    private InventedMessages() {}

    static List<LabelledMessage> read() throws IOException {
        List<LabelledMessage> messages = new ArrayList<>(read("requests.jsonl", CASES));
        messages.addAll(read("communities.jsonl", COMMUNITIES));
        return messages;
    }

    private static List<LabelledMessage> read(String resource, String source) throws IOException {
        JsonMapper mapper = new JsonMapper();
        List<LabelledMessage> messages = new ArrayList<>();
        for (String line : Resources.lines(resource)) {
            JsonNode message = mapper.readTree(line);
            RequestContext context = new RequestContext(
                    message.path("toMember").booleanValue(),
                    message.path("reply").booleanValue(),
                    "");
            boolean request = message.path("label").textValue().equals("request");
            String text = message.path("text").textValue();
            messages.add(new LabelledMessage(source, messages.size(), text, context, request, COPIES));
        }
        return messages;
    }
}
