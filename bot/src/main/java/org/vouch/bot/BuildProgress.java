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

    /// @param what is built, as it is announced
    BuildProgress(Terminal terminal, String what) {
        this.terminal = terminal;
        this.what = what;
    }

    @Override
    public void began(long bytesTotal) {
        if (!terminal.errIsTerminal()) {
            terminal.note(what + " …");
            return;
        }
        bar = new ProgressBarBuilder()
                .setTaskName(what)
                .setInitialMax(bytesTotal)
                .setUnit(" KB", KILOBYTE)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(UPDATE_MILLISECONDS)
                .setConsumer(new DelegatingProgressBarConsumer(this::draw, terminal.columns()))
                .build();
    }

    @Override
    public void advanced(String file, long bytes) {
        if (bar != null) {
            bar.stepBy(bytes);
        }
    }

    @Override
    public void ended() {
        if (bar != null) {
            bar.close();
            terminal.err().println();
            terminal.err().flush();
        }
    }

    private void draw(String line) {
        terminal.err().print("\r" + line);
        terminal.err().flush();
    }
}
