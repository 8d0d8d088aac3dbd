package org.vouch.indexer.export.telegram;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// The words of a message on a page.
final class PageText implements NodeVisitor {

    private final StringBuilder text = new StringBuilder();
    private int labelStart;
    private int preformatted;

    private PageText() {}

    /// What the author said, and what somebody else had said when it is forwarded.
    ///
    /// @param forwarded holds that; `body` itself when it is not forwarded
    static String of(Element body, Element forwarded) {
        StringBuilder words = new StringBuilder();
        addWords(body, words);
        if (!forwarded.equals(body)) {
            addWords(forwarded, words);
        }
        return words.toString();
    }

    private static void addWords(Element body, StringBuilder words) {
        for (Element child : body.children()) {
            if (child.hasClass("text")) {
                addLine(child, words);
            } else if (child.hasClass("media_wrap")) {
                child.select(".media_poll .question, .media_poll .answer").forEach(line -> addLine(line, words));
            }
        }
    }

    private static void addLine(Element element, StringBuilder words) {
        PageText read = new PageText();
        element.traverse(read);
        String line = read.text.toString().strip();
        if (!line.isEmpty()) {
            words.append(words.isEmpty() ? "" : "\n").append(line);
        }
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            // A page is laid out in lines of its own; those of the message are elements.
            text.append(
                    preformatted > 0
                            ? words.getWholeText()
                            : words.getWholeText().replace('\n', ' '));
        } else if (node instanceof Element element) {
            begin(element);
        }
    }

    private void begin(Element element) {
        switch (element.normalName()) {
            case "br" -> text.append('\n');
            case "pre" -> preformatted++;
            case "a" -> labelStart = text.length();
            default -> {}
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            end(element);
        }
    }

    private void end(Element element) {
        if (element.normalName().equals("pre")) {
            preformatted--;
        } else if (element.normalName().equals("a")) {
            String label = text.substring(Math.min(labelStart, text.length()));
            text.setLength(text.length() - label.length());
            text.append(MessageText.linked(label, element.attr("href")));
        }
    }
}
