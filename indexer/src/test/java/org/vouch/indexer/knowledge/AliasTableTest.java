package org.vouch.indexer.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vouch.indexer.recommendation.Correction;
import org.vouch.indexer.recommendation.Correction.Action;

class AliasTableTest {

    @TempDir
    private Path root;

    private WrittenFolder.Found read(String table) {
        return new WrittenFolder(root).with("circle/aliases.csv", table).read();
    }

    @Test
    void eachRowIsACorrectionWhateverTheOrderOfTheColumns() {
        var found = read("""
                other;Name;ACTION
                Bay Family Hospital;Bay Family;same

                Quill Bank;Quill Hospital;not same
                Quill National Bank;QNX;Rename
                ;"Hushed; Ltd";hide
                """);

        assertThat(found.complaints()).isEmpty();
        assertThat(found.corrections)
                .containsExactly(
                        new Correction(Action.SAME, "Bay Family", "Bay Family Hospital"),
                        new Correction(Action.NOT_SAME, "Quill Hospital", "Quill Bank"),
                        new Correction(Action.RENAME, "QNX", "Quill National Bank"),
                        new Correction(Action.HIDE, "Hushed; Ltd", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    equal,Quill,Ink       | 2: the action is none of same, not same, rename and hide
                    same,,Ink             | 2: a row without a name
                    same,Quill,           | 2: a row without another name
                    rename,Quill          | 2: a row without another name
                    hide,Quill,Ink        | 2: another name beside one to hide
                    same,The Quill,quill  | 2: two names that differ in nothing that counts, and mean the same
                    same,"Quill,Ink       | 2: quotes that do not pair; the rows from here on are not read
                    """)
    void aRowWithAMistakeIsReportedAndLeftOut(String row, String complaint) {
        var found = read("action,name,other\n" + row + "\n");
        assertThat(found.complaints()).containsExactly(complaint);
        assertThat(found.corrections).isEmpty();
    }

    @Test
    void whatAnEarlierRowSaysOtherwiseCounts() {
        var found = read("""
                action,name,other
                same,Quill,Inkwell
                not same,Inkwell,Quill
                rename,Quill,Quill & Co
                rename,Quill,The Quill House
                """);
        assertThat(found.complaints())
                .containsExactly("3: line 2 says otherwise, and counts", "5: line 4 says otherwise, and counts");
        assertThat(found.corrections).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    same,A,B;same,B,C;not same,A,C      | 4: the rows before say otherwise together, and count
                    same,A,B;not same,A,C;same,C,B      | 4: the rows before say otherwise together, and count
                    same,A,B;not same,C,A;rename,B,C    | 4: the rows before say otherwise together, and count
                    rename,A,B;rename,B,A               | 3: line 2 says otherwise, and counts
                    rename,A,B;rename,B,C;rename,C,A    | 4: line 3 says otherwise, and counts
                    not same,A,B;rename,A,B             | 3: line 2 says otherwise, and counts
                    """)
    void whatEarlierRowsSayTogetherCountsToo(String rows, String complaint) {
        var found = read("action,name,other\n" + rows.replace(';', '\n') + "\n");
        assertThat(found.complaints()).containsExactly(complaint);
        assertThat(found.corrections).hasSize(rows.split(";", -1).length - 1);
    }

    @Test
    void whatIsSaidTwiceOrRenamedOnIsNoContradiction() {
        var found = read("""
                action,name,other
                same,Quill,Inkwell
                rename,Inkwell,Quill
                Not-Same,Inkwell,Blot
                not_same,Blot,Quill
                rename,Blot,BLOT
                rename,Quill,Pen
                """);
        assertThat(found.complaints()).isEmpty();
        assertThat(found.corrections).hasSize(6);
    }

    @Test
    void nothingIsReadWithoutTheColumns() {
        assertThat(read("name,other\nQuill,Ink\n").complaints())
                .containsExactly("1: no columns action, name and other; nothing of the file is read");
        assertThat(read("\n").complaints()).containsExactly("0: an empty table");
    }
}
