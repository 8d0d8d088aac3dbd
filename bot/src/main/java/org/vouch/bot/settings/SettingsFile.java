package org.vouch.bot.settings;

import java.nio.file.Files;
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

    /// Each file and folder that the settings name, to be read, and that is not there. No reason not to run, as a disk
    /// may be away for a while; and only what is written counts, as a default need not be there.
    public List<Problem> missingFiles() {
        Problems problems = new Problems(file.toString());
        if (read() instanceof FileText.Text(String text)) {
            Branch root = Yaml.parse(text, problems);
            reportMissing(root.at("knowledge"));
            reportMissing(root.at("search").branch().at("synonyms"));
        }
        return problems.inOrder();
    }

    private void reportMissing(Value path) {
        if (path.isWritten() && !Files.exists(home().resolve(path.text("")))) {
            path.report("does not exist", "Create it, or correct the path; a relative one starts at " + home() + ".");
        }
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
