package org.vouch.bot;

import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.vouch.indexer.Progress;

/// Shows how far a build has come: a bar for a person, one line for a pipe.
final class BuildProgress implements Progress {

    private static final int UPDATE_MILLISECONDS = 100;
    private static final long KILOBYTE = 1024;

    private final Terminal terminal;
    private final String what;
    private @Nullable ProgressBar bar;
    private boolean announced;

    /// @param what is built, as it is announced
    BuildProgress(Terminal terminal, String what) {
        this.terminal = terminal;
        this.what = what;
    }

    @Override
    public void began(Stage stage, long total) {
        if (!terminal.errIsTerminal()) {
            announce();
            return;
        }
        if (total == 0) {
            return;
        }
        ProgressBarBuilder builder = new ProgressBarBuilder();
        switch (stage) {
            case KNOWLEDGE -> builder.setTaskName(what).setUnit(" KB", KILOBYTE);
            case EXPORTS -> builder.setTaskName("Reading exports").setUnit(" KB", KILOBYTE);
            case CHATS -> builder.setTaskName("Understanding").setUnit(" messages", 1);
            case MEANINGS -> builder.setTaskName("Telling meanings").setUnit(" exchanges", 1);
        }
        bar = builder.setInitialMax(total)
                .showSpeed()
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(UPDATE_MILLISECONDS)
                .setConsumer(new DelegatingProgressBarConsumer(this::draw, terminal.columns()))
                .build();
    }

    private void announce() {
        if (!announced) {
            terminal.note(what + " …");
            announced = true;
        }
    }

    @Override
    public void advanced(String dealtWith, long amount) {
        if (bar != null) {
            bar.stepBy(amount);
        }
    }

    @Override
    public void ended() {
        if (bar != null) {
            bar.close();
            bar = null;
            terminal.err().println();
            terminal.err().flush();
        }
    }

    private void draw(String line) {
        terminal.err().print("\r" + line);
        terminal.err().flush();
    }
}
