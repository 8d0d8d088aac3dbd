package org.vouch.indexer.export.telegram;

import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.vouch.indexer.export.Bundle;
import org.vouch.indexer.export.Part;
import org.vouch.indexer.export.ShownName;
import org.vouch.indexer.export.WrittenParts;

/// The pages of a bundle, in the order in which they were written.
final class Pages {

    private static final Pattern HTML =
            Pattern.compile("<(?:!doctype html|html|body|div)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern MESSAGE = Pattern.compile("class=\"message (?:default|service)\\b");
    private static final Pattern NUMBER = Pattern.compile("(\\d+)\\D*$");

    private Pages() {}

    /// Pages by the folder in which they lie.
    static Map<String, List<Part>> byFolder(Bundle bundle) throws IOException {
        Map<String, List<Part>> folders = new TreeMap<>();
        for (Part part : WrittenParts.of(bundle)) {
            if (isPage(part)) {
                String folder = part.name().substring(0, part.name().lastIndexOf('/') + 1);
                folders.computeIfAbsent(folder, _ -> new ArrayList<>()).add(part);
            }
        }
        folders.values()
                .forEach(pages -> pages.sort(Comparator.comparing(Pages::number).thenComparing(Part::name)));
        return folders;
    }

    /// The chat as a page calls it.
    static String title(Part page) throws IOException {
        Element title = Jsoup.parse(page.head()).selectFirst(".page_header .text");
        return title == null ? "" : ShownName.of(title.text());
    }

    private static boolean isPage(Part part) throws IOException {
        String head = part.head();
        return HTML.matcher(head).find() && MESSAGE.matcher(head).find();
    }

    /// "messages.html" comes before "messages2.html", and that before "messages10.html".
    private static BigInteger number(Part page) {
        Matcher number = NUMBER.matcher(page.name().substring(page.name().lastIndexOf('/') + 1));
        return number.find() ? new BigInteger(number.group(1)) : BigInteger.ZERO;
    }
}
