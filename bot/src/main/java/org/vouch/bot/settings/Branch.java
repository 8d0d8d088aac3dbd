package org.vouch.bot.settings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/// A part of the file that has keys. Take every key that may be there with [#at], then call [#end]: the others are
/// mistakes.
final class Branch {

    /// What looks like a key may be shown; anything else may be a secret in the wrong place.
    private static final Pattern SHOWABLE = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}_.-]{0,39}");

    private final String name;
    private final Problems problems;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Set<String> known = new LinkedHashSet<>();

    /// A key with its value.
    ///
    /// @param line where the key is
    record Entry(String key, int line, Value value) {}

    private Branch(String name, Problems problems) {
        this.name = name;
        this.problems = problems;
    }

    /// A part without keys.
    static Branch empty(String name, Problems problems) {
        return new Branch(name, problems);
    }

    static Branch of(String name, MappingNode node, Problems problems) {
        Branch branch = new Branch(name, problems);
        for (NodeTuple tuple : node.getValue()) {
            branch.add(tuple.getKeyNode(), tuple.getValueNode());
        }
        return branch;
    }

    /// The value of `key`, which may be there.
    Value at(String key) {
        known.add(key);
        Entry entry = entries.get(key);
        return entry == null ? new Value(pathOf(key), null, problems) : entry.value();
    }

    /// Every key, where any key may be there.
    List<Entry> all() {
        known.addAll(entries.keySet());
        return List.copyOf(entries.values());
    }

    /// Reports each key that nobody took.
    void end() {
        List<Entry> unknown = new ArrayList<>(entries.values());
        unknown.removeIf(entry -> known.contains(entry.key()));
        for (Entry entry : unknown) {
            problems.add(entry.line(), "unknown key" + shown(entry.key()), fixFor(entry.key()));
        }
    }

    private void add(Node keyNode, Node valueNode) {
        int line = Problems.lineOf(keyNode);
        if (!(keyNode instanceof ScalarNode scalar)) {
            problems.add(line, "a key must be a word", "Write it as `key: value`.");
            return;
        }
        String key = scalar.getValue();
        Entry entry = new Entry(key, line, new Value(pathOf(key), valueNode, problems));
        Entry earlier = entries.putIfAbsent(key, entry);
        if (earlier != null) {
            String what = "duplicate key%s, already on line %d".formatted(shown(key), earlier.line());
            problems.add(line, what, "Keep one of the two.");
        }
    }

    private String fixFor(String key) {
        return NearestKey.of(key, known)
                .map(nearest -> "Did you mean '%s'?".formatted(nearest))
                .orElseGet(() -> "Remove it. Known here: %s.".formatted(String.join(", ", known)));
    }

    private String pathOf(String key) {
        return name.isEmpty() ? key : name + "." + key;
    }

    private String shown(String key) {
        return SHOWABLE.matcher(key).matches() ? " '%s'".formatted(pathOf(key)) : "";
    }
}
