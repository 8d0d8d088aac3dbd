package org.vouch.indexer.request;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Reads a language from lines: sections `[classes]`, `[spelling]`, `[topics]`, `[fillers]` and, for cues, a kind, a
/// weight and perhaps `question`, as in `[ask 0.6 question]`. Lines that begin with `#` are remarks.
final class LanguageFile {

    private final Map<String, Set<String>> classes = new HashMap<>();
    private final Map<String, List<String>> ofWord = new HashMap<>();
    private final Map<String, String> ofPair = new HashMap<>();
    private final Set<String> topics = new HashSet<>();
    private final Set<String> fillers = new HashSet<>();
    private final List<String> shapeClasses = new ArrayList<>();
    private final Set<String> inCues = new HashSet<>();
    private final List<Cue> cues = new ArrayList<>();
    private List<String> section = List.of();

    private LanguageFile() {}

    /// @param text in UTF-8
    static Language read(byte[] text) {
        LanguageFile file = new LanguageFile();
        for (String line : new String(text, StandardCharsets.UTF_8).lines().toList()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                file.line(line.strip());
            }
        }
        Spelling spelling = new Spelling(file.ofWord, file.ofPair);
        return new Language(spelling, new Cues(file.cues), file.topics, file.fillers, file.shapes(), sha256(text));
    }

    private static String sha256(byte[] text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private void line(String line) {
        if (line.startsWith("[")) {
            section = words(line.substring(1, line.length() - 1));
            return;
        }
        switch (section.getFirst()) {
            case "classes" -> classes.put(left(line), Set.copyOf(words(right(line))));
            case "spelling" -> spelling(left(line), right(line));
            case "topics" -> words(line).forEach(alternatives -> topics.addAll(forms(alternatives)));
            case "fillers" -> fillers.addAll(words(line));
            case "shapes" -> shapeClasses.addAll(words(line));
            default -> cues.add(cue(line));
        }
    }

    /// Words of a shape class are one; other words that the file names are themselves.
    private Map<String, String> shapes() {
        Map<String, String> shapes = new HashMap<>();
        inCues.forEach(form -> shapes.put(form, form));
        fillers.forEach(form -> shapes.put(form, form));
        for (String name : shapeClasses) {
            classNamed(name).forEach(form -> shapes.put(form, "{" + name + "}"));
        }
        return shapes;
    }

    private void spelling(String written, String usual) {
        if (written.indexOf(' ') > 0) {
            ofPair.put(written, usual);
        } else {
            ofWord.put(written, words(usual));
        }
    }

    private Cue cue(String line) {
        Cue.Kind kind = Cue.Kind.valueOf(section.getFirst().toUpperCase(Locale.ROOT));
        return new Cue(kind, Double.parseDouble(section.get(1)), section.contains("question"), phrase(line), line);
    }

    private Phrase phrase(String line) {
        return new Phrase(words(line).stream().map(this::step).toList());
    }

    private Phrase.Step step(String step) {
        return switch (step.charAt(0)) {
            case '^' -> new Phrase.Step.Start();
            case '$' -> new Phrase.Step.End();
            case '~' -> new Phrase.Step.Gap(Integer.parseInt(step.substring(1)));
            case '!' -> new Phrase.Step.NoneOf(forms(step.substring(1)));
            default -> oneOf(step);
        };
    }

    private Phrase.Step oneOf(String step) {
        boolean optional = step.endsWith("?");
        return new Phrase.Step.OneOf(forms(optional ? step.substring(0, step.length() - 1) : step), optional);
    }

    private Set<String> forms(String alternatives) {
        Set<String> forms = new HashSet<>();
        for (String form : alternatives.split("\\|", -1)) {
            if (form.startsWith("{")) {
                forms.addAll(classNamed(form.substring(1, form.length() - 1)));
            } else {
                forms.add(form);
            }
        }
        inCues.addAll(forms);
        return Set.copyOf(forms);
    }

    private Set<String> classNamed(String name) {
        Set<String> forms = classes.get(name);
        if (forms == null) {
            throw new IllegalArgumentException("no class '" + name + "'");
        }
        return forms;
    }

    private static String left(String line) {
        return line.substring(0, line.indexOf('=')).strip();
    }

    private static String right(String line) {
        return line.substring(line.indexOf('=') + 1).strip();
    }

    private static List<String> words(String line) {
        return Arrays.asList(line.strip().split("\\s+", -1));
    }
}
