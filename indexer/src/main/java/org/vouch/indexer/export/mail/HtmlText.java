package org.vouch.indexer.export.mail;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// The text of an HTML mail, line by line, with `> ` before what it quotes, as in a mail without HTML.
final class HtmlText implements NodeVisitor {

    private static final Set<String> UNSEEN = Set.of("head", "style", "script", "title");

    private final StringBuilder text = new StringBuilder();
    private int quotes;
    private int unseen;

    private HtmlText() {}

    static String of(String html) {
        Document document = Jsoup.parse(html);
        HtmlText visitor = new HtmlText();
        document.traverse(visitor);
        return visitor.text.toString();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words && unseen == 0) {
            add(words.text());
        } else if (node instanceof Element element) {
            unseen += UNSEEN.contains(element.normalName()) ? 1 : 0;
            if (element.isBlock()) {
                endLine();
            }
            quotes += isQuote(element) ? 1 : 0;
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            unseen -= UNSEEN.contains(element.normalName()) ? 1 : 0;
            if (element.isBlock()) {
                endLine();
            }
            quotes -= isQuote(element) ? 1 : 0;
            if (element.normalName().equals("br")) {
                text.append('\n');
            } else if (element.normalName().equals("p")) {
                add("");
                text.append('\n');
            }
        }
    }

    private static boolean isQuote(Element element) {
        return element.normalName().equals("blockquote");
    }

    private void add(String words) {
        boolean begins = text.isEmpty() || text.charAt(text.length() - 1) == '\n';
        if (begins && quotes > 0) {
            text.append("> ");
        }
        text.append(begins ? words.stripLeading() : words);
    }

    private void endLine() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }
}
