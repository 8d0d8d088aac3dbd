package org.vouch.indexer.knowledge;

import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.vouch.indexer.recommendation.PlainText;

/// A page of cards: `# topic`, then `## request`, then one list item a peer. Every item answers the request above it.
/// Anything else between them is a note of the curator, which is not indexed.
final class CardPage {

    // What other programs make of a hyphen at the beginning of a line; Markdown sees a paragraph.
    private static final String OTHER_BULLETS = "-–—•·+";
    private static final String AT_THE_MARGIN = "Begin each item at the left margin with a hyphen and a blank.";

    private enum Place {
        BEFORE_ANY_REQUEST,
        UNDER_REQUEST,
        /// Under a heading that is no request, so that nobody knows what the items answer.
        ASTRAY
    }

    private final FileProblems problems;
    private final CardIntake intake;
    private Place place = Place.BEFORE_ANY_REQUEST;
    private String topic = "";
    private String request = "";
    private int requestLine;
    private int requests;
    private int items;

    CardPage(FileProblems problems, CardIntake intake) {
        this.problems = problems;
        this.intake = intake;
    }

    void read(Node document) {
        for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
            switch (block) {
                case Heading heading -> heading(heading);
                case ListBlock list -> list(list);
                case IndentedCodeBlock code ->
                    problems.report(lineOf(code), "a line indented by four blanks is not read", AT_THE_MARGIN);
                case Paragraph note -> note(note);
                default -> {}
            }
        }
        endRequest();
        if (requests == 0) {
            problems.report(
                    0, "no request on this page", "Write '## ' and the request above the items that answer it.");
        }
    }

    private void heading(Heading heading) {
        String words = PlainText.line(ItemText.of(heading).words());
        int line = lineOf(heading);
        switch (heading.getLevel()) {
            case 1 -> {
                endRequest();
                place = Place.BEFORE_ANY_REQUEST;
                topic = words;
            }
            case 2 -> {
                endRequest();
                beginRequest(words, line);
            }
            default -> {
                place = Place.ASTRAY;
                problems.report(
                        line,
                        "a heading of level " + heading.getLevel() + "; the items below it are not read",
                        "Write # before a topic and ## before a request.");
            }
        }
    }

    private void beginRequest(String words, int line) {
        requests++;
        items = 0;
        request = words;
        requestLine = line;
        place = words.isEmpty() ? Place.ASTRAY : Place.UNDER_REQUEST;
        if (words.isEmpty()) {
            problems.report(line, "a request heading without words", "Write the request behind the ##.");
        }
    }

    private void endRequest() {
        if (place == Place.UNDER_REQUEST && items == 0) {
            problems.report(
                    requestLine,
                    "a request that no item answers",
                    "Add an item like '- Name (Peer, 2026-03): why', or take the heading away.");
        }
    }

    private void list(ListBlock list) {
        switch (place) {
            case UNDER_REQUEST -> {
                for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
                    item((ListItem) item);
                }
            }
            case BEFORE_ANY_REQUEST ->
                problems.report(
                        lineOf(list),
                        "items that answer no request",
                        "Write '## ' and the request on a line above them.");
            case ASTRAY -> {}
        }
    }

    private void item(ListItem item) {
        items++;
        int line = lineOf(item);
        ItemText text = ItemText.of(item);
        if (text.nestedListLine() > 0) {
            problems.report(text.nestedListLine(), "a list inside of an item is not read", AT_THE_MARGIN);
        }
        switch (CardGrammar.read(text.words())) {
            case CardLine.Said said ->
                intake.take(new CardDraft(
                        topic,
                        request,
                        said.name(),
                        said.who(),
                        said.when(),
                        said.stance(),
                        said.why(),
                        text.link(),
                        line));
            case CardLine.Unclear(String what, String fix) -> problems.report(line, what, fix);
        }
    }

    private void note(Paragraph note) {
        String words = ItemText.of(note).words();
        if (!words.isEmpty() && OTHER_BULLETS.indexOf(words.charAt(0)) >= 0 && words.contains("(")) {
            problems.report(lineOf(note), "this looks like an item, but reads as a note", AT_THE_MARGIN);
        }
    }

    /// Counted from 1; 0 when unknown.
    static int lineOf(Node block) {
        return block.getSourceSpans().isEmpty()
                ? 0
                : block.getSourceSpans().getFirst().getLineIndex() + 1;
    }
}
