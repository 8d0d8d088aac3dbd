package org.vouch.indexer.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouch.indexer.export.Chat;
import org.vouch.indexer.export.Conventions;
import org.vouch.indexer.export.Hearing;
import org.vouch.indexer.export.Part;
import org.vouch.indexer.export.Said;
import org.vouch.indexer.recommendation.Problem;

/// Chat exports where a curator may put them, and what is wrong with those that are hostile.
class ExportsInFolderTest {

    private static final String CHAT = """
            13/02/2026, 09:00 - Ada: Who has a good SOC?
            13/02/2026, 09:05 - Bo: Northlight SOC, never late.
            """;
    private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', 0, 0, 1, 2, 3};
    private static final String USERS = "[{\"id\":\"U1\",\"name\":\"ada\",\"profile\":{\"display_name\":\"Ada\"}}]";
    private static final String CHANNELS = "[{\"id\":\"C1\",\"name\":\"security\",\"members\":[\"U1\"]}]";
    private static final String DAY =
            "[{\"type\":\"message\",\"user\":\"U1\",\"text\":\"Who has a good SOC?\",\"ts\":\"1770000000.000100\"}]";

    @TempDir
    private Path root;

    @Test
    void anExportIsToldByWhatIsInItAndNotByItsName() {
        var listed = new WrittenFolder(root)
                .with("circle/export.md.bak", CHAT)
                .with("circle/our old chat", CHAT)
                .with("circle/x.csv", "author,text,timestamp\nAda,Who has a good SOC?,2026-02-13T09:00:00\n")
                .list();

        assertThat(listed.complaints()).isEmpty();
        assertThat(listed.files())
                .extracting(KnowledgeFile::format)
                .containsExactly("WhatsApp", "WhatsApp", "messages (CSV)");
    }

    @Test
    void mediaBesideAnExportIsLeftAloneInSilence() {
        var listed = new WrittenFolder(root)
                .with("circle/chat/_chat.txt", CHAT)
                .with("circle/chat/_chat (1).txt", CHAT)
                .with("circle/chat/00000002-PHOTO.jpg", PICTURE)
                .with("circle/chat/deep/voice.opus", PICTURE)
                .list();

        assertThat(listed.complaints()).isEmpty();
        assertThat(listed.names()).containsExactly("circle/chat/_chat (1).txt", "circle/chat/_chat.txt");
    }

    @Test
    void documentsThatPeopleSentEachOtherAreLeftAloneBesideTheirChat() {
        var listed = new WrittenFolder(root)
                .with("circle/chat/_chat.txt", CHAT)
                .with("circle/chat/00000003-offer.docx", WrittenFolder.zip(Map.of("word/document.xml", PICTURE)))
                .with("circle/chat/00000004-costs.csv", "item,price\nfirewall,12\n")
                .list();

        assertThat(listed.complaints()).isEmpty();
        assertThat(listed.names()).containsExactly("circle/chat/_chat.txt");
    }

    @Test
    void mediaIsLeftAloneInSilenceInTheFolderOfAnExportAndBelowIt() {
        var listed = new WrittenFolder(root)
                .with("circle/_chat.txt", CHAT)
                .with("circle/00000002-PHOTO.jpg", PICTURE)
                .with("circle/photos/00000003-PHOTO.jpg", PICTURE)
                .with("parents/deep/chat.txt", CHAT)
                .with("parents/photo.jpg", PICTURE)
                .with("parents/beside/photo.jpg", PICTURE)
                .list();

        assertThat(listed.complaints())
                .containsExactly(
                        "parents/beside/photo.jpg: no format reads this file",
                        "parents/photo.jpg: no format reads this file");
    }

    @Test
    void whatACuratorMayMeanToBeReadIsReportedWhereCuratorsPutThings() {
        var listed = new WrittenFolder(root)
                .with("circle/chat.txt", CHAT)
                .with("circle/nachrichten.csv", "Datum;Absender;Nachricht\n13.02.2026;Ada;SOC?\n")
                .with("circle/tables/more.csv", "Datum;Absender;Nachricht\n13.02.2026;Ada;SOC?\n")
                .with("circle/chats.rar", PICTURE)
                .with("circle/msgstore.db.crypt15", PICTURE)
                .list();

        assertThat(listed.names()).containsExactly("circle/chat.txt");
        assertThat(listed.complaints())
                .containsExactly(
                        "circle/chats.rar: no format reads this file",
                        "circle/msgstore.db.crypt15: no format reads this file",
                        "circle/nachrichten.csv: a table whose first line names columns of neither messages nor cards",
                        "circle/tables/more.csv: a table whose first line names columns of neither messages nor cards");
    }

    @Test
    void aChatWhoseNameIsThatOfAPageOfCardsIsAChat() {
        var listed = new WrittenFolder(root)
                .with("circle/chat.md", CHAT)
                .with("circle/talk.threads.jsonl", CHAT)
                .with("circle/page.md", "# SOC\n\n## Who has one?\n\n" + CHAT)
                .list();

        assertThat(listed.files())
                .extracting(KnowledgeFile::kind)
                .containsExactly(KnowledgeFile.Kind.EXPORT, KnowledgeFile.Kind.CARDS, KnowledgeFile.Kind.EXPORT);
    }

    @Test
    void textInAnEncodingThatItDoesNotSayIsReportedAsSuch() {
        String accented = CHAT.replace("Ada", "Adèle").repeat(3);
        var listed = new WrittenFolder(root)
                .with("circle/good.txt", CHAT)
                .with("circle/latin.txt", accented.getBytes(StandardCharsets.ISO_8859_1))
                .with("circle/wide.txt", accented.getBytes(StandardCharsets.UTF_16LE))
                .list();

        assertThat(listed.complaints())
                .containsExactly(
                        "circle/latin.txt: text that is not UTF-8, so that its letters cannot be told",
                        "circle/wide.txt: text that is not UTF-8, so that its letters cannot be told");
    }

    @Test
    void aZipWithAPasswordIsReportedAsSuch() {
        byte[] zip = WrittenFolder.zip(Map.of("_chat.txt", CHAT.getBytes(StandardCharsets.UTF_8)));
        int directory = lastIndexOf(zip, new byte[] {'P', 'K', 1, 2});
        zip[6] |= 1;
        zip[directory + 8] |= 1;
        var listed = new WrittenFolder(root).with("circle/chat.zip", zip).list();

        assertThat(listed.complaints())
                .containsExactly("circle/chat.zip: a zip with a password; nothing of it is read");
    }

    @Test
    void aZipThatHoldsNothingButAnEntryThatLeadsOutOfItSaysSo() {
        byte[] zip = WrittenFolder.zip(Map.of("../_chat.txt", CHAT.getBytes(StandardCharsets.UTF_8)));
        var listed = new WrittenFolder(root).with("circle/chat.zip", zip).list();

        assertThat(listed.complaints())
                .containsExactly("circle/chat.zip: a zip entry whose name leads out of the zip; the entry is not read");
    }

    private static int lastIndexOf(byte[] bytes, byte[] wanted) {
        for (int i = bytes.length - wanted.length; i >= 0; i--) {
            if (Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
                return i;
            }
        }
        return -1;
    }

    @Test
    void aPictureWithoutAnExportIsReported() {
        var listed = new WrittenFolder(root)
                .with("circle/a.md", "")
                .with("circle/photo.jpg", PICTURE)
                .list();

        assertThat(listed.complaints()).containsExactly("circle/photo.jpg: no format reads this file");
    }

    @Test
    void textThatIsNoExportIsReportedEvenBesideOne() {
        var listed = new WrittenFolder(root)
                .with("circle/chat.txt", CHAT)
                .with("circle/notes.txt", "remember the milk\n")
                .list();

        assertThat(listed.complaints()).containsExactly("circle/notes.txt: no format reads this file");
    }

    @Test
    void aFolderThatAnAppExportedAsAWholeIsOneFile() {
        var folder = new WrittenFolder(root)
                .with("circle/workspace/users.json", USERS)
                .with("circle/workspace/channels.json", CHANNELS)
                .with("circle/workspace/security/2026-02-02.json", DAY);

        assertThat(folder.list().complaints()).isEmpty();
        assertThat(folder.list().names()).containsExactly("circle/workspace");
        assertThat(heard(folder, "circle/workspace").texts).containsExactly("Who has a good SOC?");
    }

    @Test
    void exportsOfSeveralAppsInOneFolderAreAllRead() {
        var listed = new WrittenFolder(root)
                .with("circle/all/users.json", USERS)
                .with("circle/all/channels.json", CHANNELS)
                .with("circle/all/security/2026-02-02.json", DAY)
                .with("circle/all/chat.txt", CHAT)
                .list();

        assertThat(listed.names()).contains("circle/all/chat.txt");
    }

    @Test
    void anEmptyFileSaysThatItHoldsNothing() {
        var listed = new WrittenFolder(root)
                .with("circle/a.md", "")
                .with("circle/WhatsApp Chat with Ada.txt", "")
                .list();

        assertThat(listed.complaints())
                .containsExactly("circle/WhatsApp Chat with Ada.txt: an empty file, which holds nothing");
    }

    @Test
    void aTruncatedZipIsRefused() {
        byte[] zip = WrittenFolder.zip(Map.of("_chat.txt", CHAT.getBytes(StandardCharsets.UTF_8)));
        var listed = new WrittenFolder(root)
                .with("circle/chat.zip", Arrays.copyOf(zip, zip.length / 2))
                .list();

        assertThat(listed.complaints())
                .containsExactly("circle/chat.zip: a zip that is damaged or not whole; nothing of it is read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"IBM437", "windows-1252"})
    void aZipWhoseNamesAreInTheLettersOfARegionIsRead(String charset) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, Charset.forName(charset))) {
            zip.putNextEntry(new ZipEntry("Chat mit Jörg Ünbekannt.txt"));
            zip.write(CHAT.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        var folder = new WrittenFolder(root).with("circle/chat.zip", bytes.toByteArray());

        assertThat(folder.list().complaints()).isEmpty();
        assertThat(heard(folder, "circle/chat.zip").texts).hasSize(2);
    }

    @Test
    void aGzippedFileIsReadAsIfItWereNot() throws IOException {
        var folder = new WrittenFolder(root).with("circle/2026-March.txt.gz", gzip(CHAT));

        assertThat(heard(folder, "circle/2026-March.txt.gz").texts).hasSize(2);
    }

    @Test
    void aDamagedGzipIsReadAsFarAsItGoes() throws IOException {
        byte[] whole = gzip(CHAT + "14/02/2026, 10:00 - Ada: thanks\n".repeat(20_000));
        var folder = new WrittenFolder(root).with("circle/chat.gz", Arrays.copyOf(whole, whole.length - 100));

        Listened heard = heard(folder, "circle/chat.gz");

        assertThat(heard.texts).isNotEmpty();
        assertThat(heard.complaints()).containsExactly("a packed file that is damaged; the rest of it is not read");
    }

    @Test
    void aZipWithinZipsIsNotOpened() {
        byte[] inner = CHAT.getBytes(StandardCharsets.UTF_8);
        for (int depth = 0; depth < 10; depth++) {
            inner = WrittenFolder.zip(Map.of("level-" + depth + (depth == 0 ? ".txt" : ".zip"), inner));
        }
        var listed = new WrittenFolder(root).with("circle/deep.zip", inner).list();

        assertThat(listed.complaints()).containsExactly("circle/deep.zip: a zip within a zip, which is not opened");
    }

    @Test
    void anEntryThatLeadsOutOfItsZipIsRefusedAndTheOthersAreRead() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("_chat.txt", CHAT.getBytes(StandardCharsets.UTF_8));
        entries.put("../../escaped.txt", CHAT.getBytes(StandardCharsets.UTF_8));
        var folder = new WrittenFolder(root).with("circle/chat.zip", WrittenFolder.zip(entries));

        Listened heard = heard(folder, "circle/chat.zip");

        assertThat(heard.texts).hasSize(2);
        assertThat(heard.complaints())
                .containsExactly("a zip entry whose name leads out of the zip; the entry is not read");
        try (var files = Files.walk(root)) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(1);
        }
    }

    @Test
    void aBombIsRefusedBeforeItFillsAnything() {
        byte[] start = (CHAT + "13/02/2026, 09:06 - Bo: ").getBytes(StandardCharsets.UTF_8);
        byte[] bomb = Arrays.copyOf(start, 100 * 1024 * 1024);
        Arrays.fill(bomb, start.length, bomb.length, (byte) '\n');
        var folder = new WrittenFolder(root).with("circle/bomb.zip", WrittenFolder.zip(Map.of("_chat.txt", bomb)));

        assertThat(heard(folder, "circle/bomb.zip").complaints())
                .anyMatch(complaint -> complaint.contains("as a bomb does"));
    }

    @Test
    void anEndlessLineIsRefusedAndTheOthersAreRead() {
        String endless = CHAT.replace("never late.", "x".repeat(3_000_000)) + "14/02/2026, 10:00 - Ada: thanks\n";
        var folder = new WrittenFolder(root).with("circle/chat.txt", endless);

        Listened heard = heard(folder, "circle/chat.txt");

        assertThat(heard.texts).containsExactly("Who has a good SOC?", "thanks");
        assertThat(heard.complaints()).containsExactly("a line of more than 1048576 characters, which is not read");
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private Listened heard(WrittenFolder folder, String name) {
        KnowledgeFile file = folder.list().files().stream()
                .filter(listed -> listed.name().equals(name))
                .findFirst()
                .orElseThrow();
        Listened heard = new Listened();
        Instant now = WrittenFolder.NOW;
        new KnowledgeFolder(root, now).hear(file, Conventions.unsaid(now), heard, _ -> {}, heard.problems::add);
        return heard;
    }

    private static final class Listened implements Hearing {

        private final List<String> texts = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();

        @Override
        public void listen(Chat chat, Part part) {}

        @Override
        public void said(Said said) {
            texts.add(said.text());
        }

        @Override
        public void system(int line) {}

        @Override
        public void problem(Part part, int line, String what, String fix) {
            problems.add(new Problem("part " + part.name(), line, what, fix));
        }

        List<String> complaints() {
            return problems.stream().map(Problem::what).toList();
        }
    }
}
