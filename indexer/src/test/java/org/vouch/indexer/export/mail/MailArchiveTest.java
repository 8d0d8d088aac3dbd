package org.vouch.indexer.export.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouch.indexer.export.Author;
import org.vouch.indexer.export.Chat;
import org.vouch.indexer.export.Conventions;
import org.vouch.indexer.export.Overheard;
import org.vouch.indexer.export.Said;
import org.vouch.indexer.recommendation.Circumstances;

class MailArchiveTest {

    private static final Path FILES = Path.of("src/test/resources/exports/mail");
    private static final MailArchive FORMAT = new MailArchive();
    private static final String SEPARATOR = "From a@circle.example Sat Mar 14 09:30:00 2026\n";
    private static final String HEADER =
            SEPARATOR + "From: Mara <mara@circle.example>\nDate: Sat, 14 Mar 2026 09:30:00 +0000\n";

    @TempDir
    private Path folder;

    private static Overheard heard(String file) {
        return Overheard.in(FILES.resolve(file), FORMAT);
    }

    private Path written(String text) throws IOException {
        return Files.writeString(folder.resolve("archive"), text);
    }

    @Test
    void aThreadIsAMailWithATitleAndItsAnswers() {
        var heard = heard("a-thread.mbox");

        assertThat(heard.problems()).isEmpty();
        var inTheList = new Circumstances("Security talk", false, false, false, List.of());
        assertThat(heard.said())
                .containsExactly(
                        new Said(
                                "one@circle.example",
                                new Author("mara@circle.example", "Mara Quill", false),
                                Instant.parse("2026-03-14T08:30:00Z"),
                                "Managed SOC for a mid-size hospital?",
                                "Who has a good one?\n\nOurs left us.",
                                null,
                                inTheList,
                                "https://lists.circle.example/archives/one",
                                1),
                        new Said(
                                "two@circle.example",
                                new Author("tom@circle.example", "Fenn, Tom", false),
                                Instant.parse("2026-03-14T09:00:00Z"),
                                "",
                                "Northlight, since 2024.\n\nTheirs, too.",
                                "one@circle.example",
                                inTheList,
                                null,
                                23),
                        new Said(
                                "three@circle.example",
                                new Author("ines@circle.example", "Inés Römer", false),
                                Instant.parse("2026-03-14T10:00:00Z"),
                                "",
                                "+1 for Northlight.",
                                "two@circle.example",
                                inTheList,
                                null,
                                46));
        assertThat(heard.byChat().keySet())
                .containsExactly(new Chat("mail:security.lists.circle.example", "Security talk", Chat.Ids.WORLD));
    }

    @Test
    void onlyALineWithAMomentAfterAnEmptyLineBeginsAMail() {
        var heard = heard("from-lines-in-the-text.mbox");

        assertThat(heard.texts())
                .containsExactly(
                        "From now on we need a SOC.\nFrom here it is not far.\n\nFrom Monday at 09:30 we talk.\nFrom then on: Sat Mar 14 09:30:00 2026",
                        "Northlight.");
        assertThat(heard.said()).extracting(Said::line).containsExactly(2, 14);
        assertThat(heard.problems()).isEmpty();
    }

    @Test
    void textIsReadInWhateverWayItWasWrittenInBytes() {
        assertThat(heard("encodings.mbox").texts())
                .containsExactly(
                        "Größe zählt.",
                        "Größe zählt.",
                        "Größe zählt.",
                        "Groesse zaehlt, >immer.\n\nJa.",
                        "Groesse zaehlt.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252"})
    void anUnnamedEncodingIsGuessed(String charset) throws IOException {
        Path file = folder.resolve("archive");
        Files.write(file, (HEADER + "\nGröße “zählt”.\n").getBytes(Charset.forName(charset)));

        assertThat(Overheard.recognises(FORMAT, file)).isTrue();
        assertThat(Overheard.in(file, FORMAT).texts()).containsExactly("Größe “zählt”.");
    }

    @Test
    void thePlainTextCountsAndNoAttachmentDoes() {
        var heard = heard("parts.mbox");

        assertThat(heard.problems()).isEmpty();
        assertThat(heard.texts()).containsExactly("The plain one.", "Northlight & friends.\nTruly.\n\nAsk them.", "");
        assertThat(heard.said()).extracting(Said::title).containsExactly("Both", "", "Offer");
        assertThat(heard.said())
                .extracting(said -> said.circumstances().forwarded())
                .containsExactly(false, false, true);
    }

    @Test
    void aSenderIsFoundBehindListsAndArchives() {
        assertThat(heard("senders.mbox").said())
                .extracting(Said::author)
                .containsExactly(
                        new Author("mara@circle.example", "Mara Quill", false),
                        new Author("tom@circle.example", "Tom Fenn", false),
                        new Author("", "Ines R.", false),
                        new Author("kofi@circle.example", "Kofi E.", false),
                        new Author("priya@circle.example", "priya@circle.example", false),
                        new Author("vacation@circle.example", "vacation@circle.example", true),
                        new Author("news@circle.example", "news@circle.example", true),
                        new Author("sanna@circle.example", "sanna@circle.example", false));
    }

    @Test
    void whatIsWrongWithAMailIsReportedAndTheOthersAreRead() {
        var heard = heard("mistakes.mbox");

        assertThat(heard.moments()).containsExactly("null", "null");
        assertThat(heard.problems())
                .containsExactly(
                        "1: a mail that does not say who sent it; it is not read",
                        "7: no date that can be read; the message is kept undated",
                        "13: a date that lies in the future; the message is kept undated");
    }

    @Test
    void aLineOfAMailThatLooksLikeASeparatorBelongsToItWhenNoHeaderFollows() throws IOException {
        var heard = Overheard.in(
                written(HEADER + "\nFrom the log:\n\nFrom a@circle.example Thu Mar 13 21:01:00 2025 is when it broke.\n"
                        + "Nothing since.\n\n" + HEADER + "\nNext.\n"),
                FORMAT);

        assertThat(heard.texts())
                .containsExactly(
                        "From the log:\n\nFrom a@circle.example Thu Mar 13 21:01:00 2025 is when it broke.\nNothing since.",
                        "Next.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sat, 14 Mar 2026 09:30:00 +0100       | 2026-03-14T08:30:00Z
            14 Mar 2026 09:30 -0500               | 2026-03-14T14:30:00Z
            Sat, 14 Mar 26 09:30:00 GMT           | 2026-03-14T09:30:00Z
            Sat, 14 Mar 2026 09:30:00 +0100 (MEZ) | 2026-03-14T08:30:00Z
            Sat,  7 Mar 2026 9:30:00 -0000        | 2026-03-07T09:30:00Z
            Sat, 14 Mar 2026 09:30:00 EST         | 2026-03-14T14:30:00Z
            Saturday, 14-Mar-98 09:30:00 MEZ      | 1998-03-14T09:30:00Z
            Sat, 14 Mar 2026 09:30:00             | 2026-03-14T07:30:00Z
            """)
    void aDateIsReadAs(String date, Instant read) throws IOException {
        var heard = Overheard.in(
                written(SEPARATOR + "From: Mara <mara@circle.example>\nDate: " + date + "\n\nSOC?\n"),
                FORMAT,
                new Conventions(ZoneOffset.ofHours(2), null, Overheard.NOW));

        assertThat(heard.said()).extracting(Said::at).containsExactly(read);
    }

    @Test
    void aLargeAttachmentCostsItsMailNothing() throws IOException {
        Path file = written(HEADER + """
                Content-Type: multipart/mixed; boundary=b

                --b
                Content-Type: text/plain

                SOC?
                --b
                Content-Type: image/png
                Content-Transfer-Encoding: base64

                """ + ("A".repeat(76) + "\n").repeat(Mbox.MAIL_BYTES_MAX / 70) + "--b--\n\n"
                + HEADER + "\nNext.\n");

        var heard = Overheard.in(file, FORMAT);

        assertThat(heard.texts()).containsExactly("SOC?", "Next.");
        assertThat(heard.problems()).isEmpty();
    }

    @Test
    void aLargeMailWithoutTextAtItsStartIsReported() throws IOException {
        Path file = written(HEADER + "Content-Type: application/pdf\n\n"
                + "x".repeat(99).concat("\n").repeat(Mbox.MAIL_BYTES_MAX / 90) + "\n" + HEADER + "\nNext.\n");

        var heard = Overheard.in(file, FORMAT);

        assertThat(heard.texts()).containsExactly("Next.");
        assertThat(heard.problems())
                .containsExactly("1: a mail of more than 4194304 bytes without text at its start; it is not read");
    }

    @Test
    void partsWithinPartsWithoutEndAreNotFollowed() throws IOException {
        StringBuilder mail = new StringBuilder(HEADER + "Content-Type: multipart/mixed; boundary=b0\n\nSOC?\n");
        for (int i = 0; i < 5000; i++) {
            mail.append("--b")
                    .append(i)
                    .append("\nContent-Type: multipart/mixed; boundary=b")
                    .append(i + 1)
                    .append("\n\n");
        }

        var heard = Overheard.in(
                written(mail.append("\n").append(HEADER).append("\nNext.\n").toString()), FORMAT);

        assertThat(heard.texts()).containsExactly("", "Next.");
    }

    @ParameterizedTest
    @Timeout(60)
    @ValueSource(
            strings = {
                "Subject: =?utf-8?Q?",
                "Subject:       ",
                "Subject: [[[[Re: Re: ",
                "From: <<<\"\"((( , ; ",
                "References: <<<< > ",
                "Content-Type: text/plain; a=\"; ",
                "Content-Type: text/html\n\n<div><blockquote><b>",
                "Content-Type: text/plain\n\n>    :--_ ",
                "\n-- -- ---___ : "
            })
    void nothingRepeatedInAMailKeepsAnybodyWaiting(String piece) throws IOException {
        String first = piece.lines().findFirst().orElse("");
        String mail = SEPARATOR + "Date: Sat, 14 Mar 2026 09:30:00 +0000\n" + first + piece.substring(first.length())
                + piece.substring(piece.length() - 6).repeat(15_000) + "\n\n";

        var heard = Overheard.in(written(mail + HEADER + "\nNext.\n"), FORMAT);

        assertThat(heard.texts()).endsWith("Next.");
    }

    @Test
    void noDamageToAnArchiveMakesReadingFail() throws IOException {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        byte[] intact = (HEADER + "\nSOC?\n\n").getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(intact);
        for (String file : List.of("a-thread.mbox", "encodings.mbox", "parts.mbox", "senders.mbox")) {
            all.write(Files.readAllBytes(FILES.resolve(file)));
        }
        for (int round = 0; round < 200; round++) {
            byte[] damaged = all.toByteArray();
            for (int i = 0; i < 1 + random.nextInt(200); i++) {
                damaged[random.nextInt(intact.length, damaged.length)] = (byte) random.nextInt(256);
            }
            Path file = Files.write(folder.resolve("archive"), damaged);

            assertThat(Overheard.in(file, FORMAT).said())
                    .as("seed %d, round %d", seed, round)
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "From here to there\n\nText.\n",
                "From a@circle.example Sat Mar 14 09:30:00 2026\n\nNo header.\n",
                "From: Mara <mara@circle.example>\n\nA single mail.\n",
                "by,text\n",
                ""
            })
    void otherTextIsNoArchive(String text) throws IOException {
        assertThat(Overheard.recognises(FORMAT, written(text))).isFalse();
    }

    @Test
    void anArchiveIsRecognisedWhateverItsName() throws IOException {
        Path file = folder.resolve("archive");
        Files.write(file, HEADER.getBytes(StandardCharsets.US_ASCII));

        assertThat(Overheard.recognises(FORMAT, file)).isTrue();
    }
}
