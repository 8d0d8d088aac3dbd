package org.vouch.indexer.knowledge;

import java.io.IOException;
import java.time.Instant;
import java.util.Locale;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/// Cards as a list under the request that they answer; see [CardPage] for the page and [CardGrammar] for an item.
final class MarkdownCards implements Format {

    private static final int NESTING_MAX = 32;

    private final Parser parser = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .maxOpenBlockParsers(NESTING_MAX)
            .maxInlineNesting(NESTING_MAX)
            .build();

    @Override
    public String name() {
        return "Markdown cards (*.md)";
    }

    @Override
    public boolean recognises(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".md");
    }

    @Override
    public KnowledgeFile.Kind kind() {
        return KnowledgeFile.Kind.CARDS;
    }

    @Override
    public void read(KnowledgeFile file, Instant now, Contents contents) throws IOException {
        FileProblems problems = new FileProblems(file, contents);
        WholeText.of(file, problems)
                .ifPresent(
                        text -> new CardPage(problems, new CardIntake(file, now, contents)).read(parser.parse(text)));
    }
}
