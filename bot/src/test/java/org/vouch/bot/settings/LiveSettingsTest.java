package org.vouch.bot.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouch.bot.settings.LiveSettings.Check;

class LiveSettingsTest {

    private static final Check UNCHANGED = new Check.Unchanged();

    @TempDir
    Path folder;

    private Path file;
    private LiveSettings live;

    @BeforeEach
    void running() throws IOException {
        file = folder.resolve("vouch.yaml");
        edit("search: {quotes_max: 3}");
        SettingsFile settings = new SettingsFile(file, Map.of());
        live = new LiveSettings(settings, ((Loaded.Good) settings.load()).settings());
    }

    @Test
    void aFileThatStaysAsItIsChangesNothing() {
        assertThat(live.check()).isEqualTo(UNCHANGED);
        assertThat(live.check()).isEqualTo(UNCHANGED);
        assertThat(quotesMax()).isEqualTo(3);
    }

    @Test
    void aGoodEditIsInForceAtOnceAndSaidOnce() throws IOException {
        edit("search: {quotes_max: 4}");

        assertThat(live.check()).isInstanceOf(Check.Applied.class);
        assertThat(quotesMax()).isEqualTo(4);
        assertThat(live.check()).isEqualTo(UNCHANGED);
    }

    @Test
    void anEditThatKeepsSizeAndTimeIsSeen() throws IOException {
        FileTime time = Files.getLastModifiedTime(file);
        assertThat(live.check()).isEqualTo(UNCHANGED);

        edit("search: {quotes_max: 5}");
        Files.setLastModifiedTime(file, time);
        live.check();

        assertThat(quotesMax()).isEqualTo(5);
    }

    @Test
    void aBadEditKeepsTheSettingsInForceAndIsSaidOnce() throws IOException {
        edit("search: {quotes_max: 99}");

        assertThat(live.check())
                .asInstanceOf(type(Check.Refused.class))
                .satisfies(refused -> assertThat(refused.problems())
                        .singleElement()
                        .satisfies(problem -> assertThat(problem.what()).contains("quotes_max")));
        assertThat(live.check()).isEqualTo(UNCHANGED);
        assertThat(quotesMax()).isEqualTo(3);
    }

    @Test
    void eachBadEditIsSaid() throws IOException {
        edit("search: {quotes_max: 99}");
        assertThat(live.check()).isInstanceOf(Check.Refused.class);

        edit("search: {quotes_max: 98}");
        assertThat(live.check()).isInstanceOf(Check.Refused.class);
        assertThat(live.check()).isEqualTo(UNCHANGED);
    }

    @Test
    void takingABadEditBackIsSaid() throws IOException {
        edit("search: {quotes_max: 99}");
        live.check();

        edit("search: {quotes_max: 3}");

        assertThat(live.check()).isInstanceOf(Check.Applied.class);
        assertThat(live.check()).isEqualTo(UNCHANGED);
    }

    @Test
    void aFileThatIsGoneOrEmptyForAMomentDoesNotBringTheDefaultsBack() throws IOException {
        edit("");
        assertThat(live.check()).isInstanceOf(Check.Refused.class);
        Files.delete(file);
        assertThat(live.check()).isInstanceOf(Check.Refused.class);
        assertThat(quotesMax()).isEqualTo(3);

        edit("search: {quotes_max: 6}");
        live.check();
        assertThat(quotesMax()).isEqualTo(6);
    }

    @Test
    void aFileThatNeverWasCanAppear() throws IOException {
        Files.delete(file);
        SettingsFile settings = new SettingsFile(file, Map.of());
        live = new LiveSettings(settings, ((Loaded.Good) settings.load()).settings());
        assertThat(live.check()).isEqualTo(UNCHANGED);

        edit("search: {quotes_max: 7}");

        assertThat(live.check()).isInstanceOf(Check.Applied.class);
        assertThat(quotesMax()).isEqualTo(7);
    }

    private int quotesMax() {
        return live.current().search().quotesMax();
    }

    private void edit(String text) throws IOException {
        Files.writeString(file, text);
    }
}
