package org.vouch.bot.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.vouch.indexer.recommendation.Problem;

/// `config/vouch.yaml`. Strict: whatever it does not understand is a [Problem]. A key that is not there has its
/// default,
/// and so has every key when there is no file.
///
/// Relative paths in it start at the folder that holds the config folder.
public final class SettingsFile {

    private final Path file;
    private final Map<String, String> environment;

    /// @param file        as the person knows it: problems name it like this
    /// @param environment where secrets are
    public SettingsFile(Path file, Map<String, String> environment) {
        this.file = file;
        this.environment = Map.copyOf(environment);
    }

    /// Reads the file as it is now.
    public Loaded load() {
        return load(read());
    }

    FileText read() {
        return FileText.read(file);
    }

    Loaded load(FileText contents) {
        return switch (contents) {
            case FileText.Absent() -> decode("");
            case FileText.Text(String text) -> decode(text);
            case FileText.Unreadable(Problem problem) -> new Loaded.Bad(List.of(problem));
        };
    }

    /// A problem with the file as a whole.
    Problem problem(String what, String fix) {
        return new Problem(file.toString(), 0, what, fix);
    }

    private Loaded decode(String text) {
        Problems problems = new Problems(file.toString());
        Branch root = Yaml.parse(text, problems);
        Settings settings = new SettingsDecoder(home(), environment).settings(root);
        return problems.isEmpty() ? new Loaded.Good(settings) : new Loaded.Bad(problems.inOrder());
    }

    private Path home() {
        Path config = folderOf(file.toAbsolutePath().normalize());
        return folderOf(config);
    }

    private static Path folderOf(Path path) {
        Path folder = path.getParent();
        return folder == null ? path : folder;
    }
}
