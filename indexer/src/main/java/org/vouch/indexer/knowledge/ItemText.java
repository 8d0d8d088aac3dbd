package org.vouch.indexer.knowledge;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/// A list item, heading or paragraph as one reads it.
///
/// @param words          without markup, and without a link that stands alone behind the last sentence
/// @param link           address that stands alone at the end, else the one at the name; empty when there is neither
/// @param nestedListLine where a list inside of it begins, counted from 1; 0 when there is none
record ItemText(String words, String link, int nestedListLine) {

    private static final String SENTENCE_ENDS = ".!?:…)";

    static ItemText of(Node node) {
        Reading reading = new Reading();
        node.accept(reading);
        return reading.text();
    }

    private record LinkedWords(int start, int end, String address) {}

    private static final class Reading extends AbstractVisitor {

        private final StringBuilder words = new StringBuilder();
        private final List<LinkedWords> links = new ArrayList<>();
        private int nestedListLine;

        ItemText text() {
            if (links.isEmpty()) {
                return new ItemText(words.toString(), "", nestedListLine);
            }
            LinkedWords last = links.getLast();
            if (isBlankOrStop(words.substring(last.end()))) {
                String before = words.substring(0, last.start());
                return new ItemText(endsSentence(before) ? before : words.toString(), last.address(), nestedListLine);
            }
            LinkedWords first = links.getFirst();
            boolean atName = words.indexOf("(") >= first.end();
            return new ItemText(words.toString(), atName ? first.address() : "", nestedListLine);
        }

        private static boolean isBlankOrStop(String rest) {
            return rest.isBlank() || rest.strip().equals(".");
        }

        private static boolean endsSentence(String before) {
            String stripped = before.strip();
            return !stripped.isEmpty() && SENTENCE_ENDS.indexOf(stripped.charAt(stripped.length() - 1)) >= 0;
        }

        @Override
        public void visit(Link link) {
            int start = words.length();
            visitChildren(link);
            links.add(new LinkedWords(start, words.length(), link.getDestination()));
        }

        @Override
        public void visit(Text text) {
            words.append(text.getLiteral());
        }

        @Override
        public void visit(Code code) {
            words.append(code.getLiteral());
        }

        @Override
        public void visit(HtmlInline html) {
            words.append(html.getLiteral());
        }

        @Override
        public void visit(FencedCodeBlock code) {
            words.append(' ').append(code.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak lineBreak) {
            words.append('\n');
        }

        @Override
        public void visit(HardLineBreak lineBreak) {
            words.append('\n');
        }

        @Override
        public void visit(Paragraph paragraph) {
            if (!words.isEmpty()) {
                words.append('\n');
            }
            visitChildren(paragraph);
        }

        @Override
        public void visit(BulletList list) {
            nestedListLine = CardPage.lineOf(list);
        }

        @Override
        public void visit(OrderedList list) {
            nestedListLine = CardPage.lineOf(list);
        }
    }
}
