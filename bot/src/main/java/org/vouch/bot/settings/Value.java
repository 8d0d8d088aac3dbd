package org.vouch.bot.settings;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/// What stands at one key. Each method gives it as what is wanted; when it is something else, that is reported and the
/// fallback is given. Reports never repeat a text, which may be a secret in the wrong place.
///
/// @param name its keys from the root, with dots between them; empty for the root
/// @param node null when the key is not there
record Value(String name, @Nullable Node node, Problems problems) {

    int wholeNumber(int fallback, Range range) {
        BigDecimal number = number(Set.of(Tag.INT), "a whole number", range);
        return number == null ? fallback : number.intValueExact();
    }

    double number(double fallback, Range range) {
        BigDecimal number = number(Set.of(Tag.INT, Tag.FLOAT), "a number", range);
        return number == null ? fallback : number.doubleValue();
    }

    /// A text that is not blank.
    String text(String fallback) {
        String text = scalar(Set.of(Tag.STR, Tag.ENV_TAG), "text");
        if (text == null) {
            return fallback;
        }
        if (text.isBlank()) {
            report("is empty", "Write a value, or remove the line to have the default.");
            return fallback;
        }
        if (text.contains("${")) {
            report("cannot come from the environment", "Write the value itself; only secrets are kept outside.");
            return fallback;
        }
        return text;
    }

    /// True or false; null when it is neither, which is reported unless the key is not there.
    @Nullable
    Boolean flag() {
        String word = scalar(Set.of(Tag.BOOL), "true or false");
        return word == null ? null : Boolean.valueOf(word);
    }

    /// A text that may hold anything; empty when there is none, which is reported unless the key is not there.
    Optional<String> phrase() {
        return Optional.ofNullable(scalar(Set.of(Tag.STR, Tag.ENV_TAG), "text")).filter(text -> !text.isBlank());
    }

    /// An id that a platform gives; null when it is something else.
    @Nullable
    Long id(Range range) {
        BigDecimal id = number(Set.of(Tag.INT), "an id, a whole number", range);
        return id == null ? null : id.longValueExact();
    }

    /// The values of a list; none when the key is not there or has no value.
    List<Value> items() {
        if (node instanceof SequenceNode list) {
            List<Value> items = new ArrayList<>();
            list.getValue().forEach(item -> items.add(new Value(name, item, problems)));
            return items;
        }
        if (isWritten()) {
            report("must be a list", "Write the values in brackets with commas between them: [1, 2].");
        }
        return List.of();
    }

    /// The keys under this one; none when the key is not there or has no value.
    Branch branch() {
        if (node instanceof MappingNode mapping) {
            return Branch.of(name, mapping, problems);
        }
        if (isWritten()) {
            report("must hold keys", "Write them below it, each as `key: value` and indented alike.");
        }
        return Branch.empty(name, problems);
    }

    /// Whether there are keys under this one.
    boolean hasKeys() {
        return node instanceof MappingNode;
    }

    /// Whether the key is there and has a value.
    boolean isWritten() {
        return node != null && !node.getTag().equals(Tag.NULL);
    }

    int line() {
        return node == null ? 0 : Problems.lineOf(node);
    }

    /// @param what is wrong, to be read after the name
    void report(String what, String fix) {
        problems.add(line(), (name.isEmpty() ? "the file" : name) + " " + what, fix);
    }

    /// The scalar as it is written when it has one of `tags`; null when the key is not there or it has another, which
    /// is reported.
    @Nullable
    String scalar(Set<Tag> tags, String wanted) {
        if (node == null) {
            return null;
        }
        if (node instanceof ScalarNode scalar && tags.contains(scalar.getTag())) {
            return scalar.getValue();
        }
        if (isWritten()) {
            report("must be " + wanted + ", not " + kind(node), "Write " + wanted + " after the colon.");
        } else {
            report("has no value", "Write " + wanted + " after the colon, or remove the line to have the default.");
        }
        return null;
    }

    private @Nullable BigDecimal number(Set<Tag> tags, String wanted, Range range) {
        String digits = scalar(tags, wanted);
        if (digits == null) {
            return null;
        }
        try {
            BigDecimal number = new BigDecimal(digits);
            boolean form = tags.contains(Tag.FLOAT) || number.scale() <= 0;
            if (form && range.holds(number)) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // Infinity and the like, which no range holds either.
        }
        report("is out of range", "Write " + wanted + " " + range + ".");
        return null;
    }

    private static String kind(Node node) {
        return switch (node.getNodeType()) {
            case MAPPING -> "keys";
            case SEQUENCE -> "a list";
            case SCALAR, ANCHOR -> kind(node.getTag());
        };
    }

    private static String kind(Tag tag) {
        if (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) {
            return "a number";
        }
        return tag.equals(Tag.BOOL) ? "true or false" : "text";
    }
}
