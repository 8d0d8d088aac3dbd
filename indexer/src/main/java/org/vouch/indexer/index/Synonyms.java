package org.vouch.indexer.index;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.synonym.SolrSynonymParser;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.vouch.indexer.recommendation.Problem;

/// Words that mean the same to a community, as its admin lists them in Solr's format: `a, b, c` are equal, `a => b`
/// finds b where a is asked for, `#` begins a comment.
public final class Synonyms {

    private static final String FIX = "write it as 'a, b, c' or 'a => b', or put a # before it";

    private final List<String> rules;
    private final List<Problem> problems;

    private Synonyms(List<String> rules, List<Problem> problems) {
        this.rules = List.copyOf(rules);
        this.problems = List.copyOf(problems);
    }

    /// No synonyms at all.
    public static Synonyms none() {
        return new Synonyms(List.of(), List.of());
    }

    /// The rules in `file`. A rule that cannot be understood is left out and reported; a missing file holds no
    /// rules.
    ///
    /// @param name of the file as the admin knows it, for problems
    public static Synonyms read(Path file, String name) {
        List<String> lines;
        try {
            lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (NoSuchFileException e) {
            return none();
        } catch (CharacterCodingException e) {
            return unreadable(name, "is not UTF-8 text", "save it as UTF-8");
        } catch (IOException e) {
            return unreadable(name, "cannot be read", "check that it is a file and that Vouch may read it");
        }
        return parse(lines, name);
    }

    /// What is wrong with the rules, by line.
    public List<Problem> problems() {
        return problems;
    }

    /// The rules as one map over analysed terms.
    SynonymMap map(Analyzer analyzer) {
        SolrSynonymParser parser = new SolrSynonymParser(true, true, analyzer);
        try {
            parser.parse(new StringReader(String.join("\n", rules)));
            return parser.build();
        } catch (ParseException e) {
            throw new IllegalStateException("each rule was parsed before", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Synonyms unreadable(String name, String what, String fix) {
        return new Synonyms(List.of(), List.of(new Problem(name, 0, what, fix)));
    }

    private static Synonyms parse(List<String> lines, String name) {
        List<String> rules = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        try (Analyzer words = EnglishText.forDocuments()) {
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i).strip();
                if (line.isEmpty() || line.startsWith("#")) {
                    continue;
                }
                String wrong = whatIsWrong(line, words);
                if (wrong.isEmpty()) {
                    rules.add(line);
                } else {
                    problems.add(new Problem(name, i + 1, wrong, FIX));
                }
            }
        }
        return new Synonyms(rules, problems);
    }

    private static String whatIsWrong(String rule, Analyzer analyzer) {
        if (!rule.contains(",") && !rule.contains("=>")) {
            return "one word alone has no synonym";
        }
        try {
            SolrSynonymParser parser = new SolrSynonymParser(true, true, analyzer);
            parser.parse(new StringReader(rule));
            return parser.build().fst == null ? "a rule without words" : "";
        } catch (ParseException e) {
            return "not a synonym rule";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
