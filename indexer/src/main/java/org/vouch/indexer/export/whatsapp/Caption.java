package org.vouch.indexer.export.whatsapp;

import java.util.Locale;
import java.util.Set;

/// What people write below the files they send.
final class Caption {

    /// Of documents, which keep the names that people gave them.
    private static final Set<String> DOCUMENTS = Set.of(
            "pdf", "txt", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "odt", "ods", "csv", "rtf", "vcf", "ics", "zip",
            "epub", "apk");

    private Caption() {}

    /// What of `more`, the lines below the placeholder of a file that was left out, is said.
    static String below(String more) {
        String line = Marks.strip(more);
        String extension = line.substring(line.lastIndexOf('.') + 1);
        return line.indexOf('\n') < 0 && DOCUMENTS.contains(extension.toLowerCase(Locale.ROOT)) ? "" : more;
    }

    /// What of `more`, the lines below an attached `file`, is said. Phones put the name of the file there when nothing
    /// is.
    static String of(String file, String more) {
        if (more.isEmpty()) {
            return "";
        }
        int end = more.indexOf('\n', 1);
        String next = more.substring(1, end < 0 ? more.length() : end);
        return stem(Marks.strip(next)).equals(stem(Marks.strip(file))) ? (end < 0 ? "" : more.substring(end)) : more;
    }

    /// What is said before and below the placeholder of a file, whose name may stand before it.
    static String behind(String before, String more) {
        String said = Marks.strip(before);
        int pages = said.indexOf('\u2022');
        String name = Marks.strip(pages < 0 ? said : said.substring(0, pages));
        return AttachmentWords.endsWithExtension(name, name.length()) ? more : said + more;
    }

    /// The name of a file without its extensions and the number that copies get.
    private static String stem(String file) {
        String stem = file;
        String before;
        do {
            before = stem;
            int end = stem.length();
            if (AttachmentWords.endsWithExtension(stem, end)) {
                stem = stem.substring(0, stem.lastIndexOf('.'));
            } else {
                stem = withoutNumber(stem);
            }
        } while (!stem.equals(before));
        return stem;
    }

    private static String withoutNumber(String stem) {
        int start = stem.length();
        while (start > 0 && stem.charAt(start - 1) >= '0' && stem.charAt(start - 1) <= '9') {
            start--;
        }
        boolean numbered = start < stem.length() && start > 1 && stem.charAt(start - 1) == '-';
        return numbered ? stem.substring(0, start - 1) : stem;
    }
}
