package org.vouch.bot.settings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.vouch.bot.phrases.Language;
import org.vouch.bot.phrases.Phrase;
import org.vouch.bot.phrases.Phrasebook;
import org.vouch.bot.phrases.Phrases;
import org.vouch.indexer.recommendation.Problem;

/// `config/phrases/`, a file a language. A phrase that is missing or broken is a [Problem], and is said in built-in
/// English: a bot that is half in another language is better than none.
///
/// @param book     to speak from
/// @param problems in the order of the files
public record PhraseFiles(Phrasebook book, List<Problem> problems) {

    public PhraseFiles {
        problems = List.copyOf(problems);
    }

    /// Without the folder all is built-in English, and only other languages are missed.
    ///
    /// @param folder beside the settings, as the person knows it
    /// @param spoken languages that chats speak
    public static PhraseFiles read(Path folder, Set<Language> spoken) {
        boolean isThere = Files.isDirectory(folder);
        Map<Language, Phrases> languages = new EnumMap<>(Language.class);
        Stream.Builder<Problem> problems = Stream.builder();
        for (Language language : Language.values()) {
            Path file = folder.resolve(language.code() + ".yaml");
            Problems here = new Problems(file.toString());
            switch (FileText.read(file)) {
                case FileText.Text(String text) -> languages.put(language, phrases(language, text, here));
                case FileText.Absent() -> {
                    if (isThere || (spoken.contains(language) && language != Language.EN)) {
                        here.add(0, "does not exist", "Put it back; until then Vouch speaks English in its place.");
                    }
                }
                case FileText.Unreadable(Problem problem) -> problems.add(problem);
            }
            here.inOrder().forEach(problems);
        }
        return new PhraseFiles(Phrasebook.of(languages), problems.build().toList());
    }

    private static Phrases phrases(Language language, String text, Problems problems) {
        Branch root = Yaml.parse(text, problems);
        boolean readable = problems.isEmpty();
        Map<Phrase, String> patterns = new EnumMap<>(Phrase.class);
        for (Phrase phrase : Phrase.values()) {
            Value value = root.at(phrase.key());
            Optional<String> pattern = value.phrase();
            Optional<String> mistake = pattern.flatMap(written -> Phrases.mistake(phrase, written));
            mistake.ifPresent(what -> value.report(what, "Compare it with the phrase in en.yaml: " + phrase.english()));
            pattern.filter(_ -> mistake.isEmpty()).ifPresent(good -> patterns.put(phrase, good));
            if (readable && value.line() == 0) {
                problems.add(0, "has no " + phrase.key(), "Write it like the one in en.yaml: " + phrase.english());
            }
        }
        root.end();
        return Phrases.of(language, patterns);
    }
}
