package org.vouch.bot.settings;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vouch.indexer.recommendation.Problem;

/// The settings in force while Vouch runs. They follow the file whenever somebody calls [#check]; a bad edit leaves
/// them as they are. Safe to use from any thread; has none of its own.
public final class LiveSettings {

    /// What a check came to.
    public sealed interface Check {

        /// Nothing to do: the file is as it was, or says the same, or its problems are known.
        record Unchanged() implements Check {}

        /// The file was edited well, and these settings are in force from now on.
        record Applied(Settings settings) implements Check {}

        /// The file was edited badly; the settings in force stay. Said once an edit.
        record Refused(List<Problem> problems) implements Check {

            public Refused {
                problems = List.copyOf(problems);
            }
        }
    }

    private final SettingsFile file;
    private volatile Settings current;
    private @Nullable FileText seen;
    private boolean refused;

    /// @param first in force until the file says something else
    public LiveSettings(SettingsFile file, Settings first) {
        this.file = file;
        this.current = first;
    }

    /// The settings in force.
    public Settings current() {
        return current;
    }

    /// Reads the file again. Compares its text and not its time, which an editor may leave as it was.
    public synchronized Check check() {
        FileText now = file.read();
        if (now.equals(seen)) {
            return new Check.Unchanged();
        }
        seen = now;
        return switch (file.load(now)) {
            case Loaded.Bad(List<Problem> problems) -> refuse(problems);
            case Loaded.Good(Settings settings) -> take(settings, now);
        };
    }

    private Check take(Settings settings, FileText now) {
        boolean same = settings.equals(current);
        if (same && !refused) {
            return new Check.Unchanged();
        }
        if (!same && isVoid(now)) {
            return refuse(List.of(file.problem("is gone or empty", "Put it back; until then nothing changes.")));
        }
        refused = false;
        current = settings;
        return new Check.Applied(settings);
    }

    private Check refuse(List<Problem> problems) {
        refused = true;
        return new Check.Refused(problems);
    }

    /// An editor that is just saving leaves no file or an empty one behind for a moment. That says nothing about what
    /// the admin wants.
    private static boolean isVoid(FileText text) {
        return switch (text) {
            case FileText.Absent() -> true;
            case FileText.Text(String content) -> content.isBlank();
            case FileText.Unreadable _ -> false;
        };
    }
}
