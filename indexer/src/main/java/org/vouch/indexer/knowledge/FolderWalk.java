package org.vouch.indexer.knowledge;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.vouch.indexer.export.RefusedException;
import org.vouch.indexer.recommendation.CommunityId;
import org.vouch.indexer.recommendation.Problem;

/// One walk through the knowledge folder. Walks once: make a new one for the next listing.
final class FolderWalk {

    private static final String ADD = "Add cards to <community>/<any name>.md, as README.md in this folder shows.";
    private static final String KEEP_OUT = "or begin its name with _ to keep it out.";

    /// As WhatsApp on an iPhone calls the text of each chat, and as systems call a second one in the same folder.
    private static final Pattern UNPACKED_CHAT = Pattern.compile("_chat( ?\\(\\d+\\)| \\d+)?\\.txt");

    private final Path root;
    private final Formats formats;
    private final Consumer<Problem> problems;
    private final List<KnowledgeFile> found = new ArrayList<>();
    private final Set<Path> followed = new HashSet<>();
    private final List<Stranger> strangers = new ArrayList<>();
    private int reported;

    FolderWalk(Path root, Formats formats, Consumer<Problem> problems) {
        this.root = root;
        this.formats = formats;
        this.problems = problems;
    }

    /// Every file that a format recognises, sorted by name.
    List<KnowledgeFile> files() {
        if (!Files.exists(root)) {
            report(root.toString(), "there is no such folder", "Create it with a folder for each community in it.");
        } else if (!Files.isDirectory(root)) {
            report(root.toString(), "this is a file, not a folder", "Name the folder that holds the communities.");
        } else {
            walkRoot();
        }
        found.sort(Comparator.comparing(KnowledgeFile::name));
        return List.copyOf(found);
    }

    private void walkRoot() {
        for (Path entry : entries(root, root.toString())) {
            String name = root.relativize(entry).toString();
            if (isLeftAlone(name)) {
                continue;
            }
            if (Files.isRegularFile(entry)) {
                report(name, "a file outside of any community", "Move it into a folder of its community.");
            } else if (!CommunityId.isValid(name)) {
                report(
                        name,
                        "this name cannot name a community",
                        "Rename the folder: letters, digits, '.', '_' and '-', no spaces, 64 characters at most.");
            } else {
                walkCommunity(entry, new CommunityId(name));
            }
        }
        if (found.isEmpty() && reported == 0) {
            report(root.toString(), "nothing to index yet", ADD);
        }
    }

    private void walkCommunity(Path folder, CommunityId community) {
        int foundBefore = found.size();
        int reportedBefore = reported;
        followed.clear();
        visit(folder, community, community.value());
        if (found.size() == foundBefore && reported == reportedBefore) {
            report(community.value(), "the community has no knowledge yet", ADD);
        }
    }

    private void walk(Path folder, CommunityId community, String folderName) {
        for (Path entry : entries(folder, folderName)) {
            String name = folder.relativize(entry).toString();
            if (!isLeftAlone(name)) {
                visit(entry, community, folderName + "/" + name);
            }
        }
    }

    private void visit(Path entry, CommunityId community, String name) {
        if (Files.isSymbolicLink(entry) && !mayFollow(entry, community, name)) {
            return;
        }
        Optional<BasicFileAttributes> attributes = attributes(entry, name);
        if (attributes.isEmpty()) {
            return;
        }
        if (attributes.get().isDirectory()) {
            visitFolder(entry, community, name);
        } else if (attributes.get().isRegularFile()) {
            add(entry, community, name, attributes.get());
        } else {
            report(name, "neither a file nor a folder", "Take it away, " + KEEP_OUT);
        }
    }

    private void visitFolder(Path folder, CommunityId community, String name) {
        boolean isCommunity = name.equals(community.value());
        Optional<Formats.Recognised> export = isCommunity ? Optional.empty() : exportIn(folder);
        if (export.isPresent()) {
            addFolder(folder, community, name, export.get());
            return;
        }
        int strangersBefore = strangers.size();
        int foundBefore = found.size();
        walk(folder, community, name);
        List<Stranger> here = strangers.subList(strangersBefore, strangers.size());
        if (found.subList(foundBefore, found.size()).stream().anyMatch(file -> isExportIn(name, file))) {
            here.removeIf(stranger -> stranger.isExpected(isCommunity));
        }
        if (isCommunity) {
            here.forEach(stranger -> tell(stranger.problem()));
            here.clear();
        }
    }

    /// Whether `file` is an export that lies in the folder of that name, and not below it.
    private static boolean isExportIn(String folder, KnowledgeFile file) {
        return file.kind() == KnowledgeFile.Kind.EXPORT && file.name().lastIndexOf('/') == folder.length();
    }

    private Optional<Formats.Recognised> exportIn(Path folder) {
        try {
            Optional<Formats.Recognised> export = formats.recogniseFolder(folder);
            return export.isPresent() && isAllOf(folder, export.get()) ? export : Optional.empty();
        } catch (IOException e) {
            // Whatever is wrong shows when the files in it are looked at.
            return Optional.empty();
        }
    }

    /// Whether nothing that another format reads stands directly in the folder: curators may gather exports of several
    /// apps in one.
    private boolean isAllOf(Path folder, Formats.Recognised export) throws IOException {
        for (Path file : entries(folder, folder.toString())) {
            if (Files.isRegularFile(file)) {
                Optional<Formats.Recognised> other = formats.recognise(file, String.valueOf(file.getFileName()));
                if (other.isPresent() && !other.get().equals(export)) {
                    return false;
                }
            }
        }
        return true;
    }

    private void addFolder(Path folder, CommunityId community, String name, Formats.Recognised format) {
        long bytes = 0;
        long modified = 0;
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                bytes += Files.size(file);
                modified = Math.max(modified, Files.getLastModifiedTime(file).toMillis());
            }
            found.add(new KnowledgeFile(community, folder, name, bytes, modified, format.name(), format.kind()));
        } catch (IOException | UncheckedIOException e) {
            report(name, "the folder cannot be read", "Allow the account that runs Vouch to read it.");
        }
    }

    private void add(Path path, CommunityId community, String name, BasicFileAttributes attributes) {
        try {
            Optional<Formats.Recognised> format = formats.recognise(path, name);
            if (format.isPresent()) {
                found.add(new KnowledgeFile(
                        community,
                        path,
                        name,
                        attributes.size(),
                        attributes.lastModifiedTime().toMillis(),
                        format.get().name(),
                        format.get().kind()));
            } else {
                strangers.add(Stranger.of(path, attributes.size(), unrecognised(name, formats)));
            }
        } catch (RefusedException e) {
            tell(KnowledgeFolder.refused(name, e));
        } catch (IOException e) {
            report(name, "the file cannot be read", "Allow the account that runs Vouch to read it.");
        }
    }

    static Problem unrecognised(String name, Formats formats) {
        String known = formats.names().collect(joining(", "));
        return new Problem(name, 0, "no format reads this file", "Use one of " + known + "; " + KEEP_OUT);
    }

    private boolean mayFollow(Path link, CommunityId community, String name) {
        return switch (LinkVerdict.of(link, root, community)) {
            case LinkVerdict.Followed(Path target) -> isFirstLinkTo(target, name);
            case LinkVerdict.Refused(String what, String fix) -> {
                report(name, what, fix);
                yield false;
            }
        };
    }

    /// Several links to one folder could multiply without end, each bringing in the others.
    private boolean isFirstLinkTo(Path target, String name) {
        boolean isFirst = !Files.isDirectory(target) || followed.add(target);
        if (!isFirst) {
            report(name, "a link to a folder that another link brings in", "Take one of the links away.");
        }
        return isFirst;
    }

    private List<Path> entries(Path folder, String name) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted(Comparator.comparing(Path::toString)).toList();
        } catch (IOException | UncheckedIOException e) {
            report(name, "the folder cannot be read", "Allow the account that runs Vouch to read it.");
            return List.of();
        }
    }

    private Optional<BasicFileAttributes> attributes(Path path, String name) {
        try {
            return Optional.of(Files.readAttributes(path, BasicFileAttributes.class));
        } catch (IOException e) {
            report(name, "the file cannot be read", "Allow the account that runs Vouch to read it.");
            return Optional.empty();
        }
    }

    /// Hidden, kept out by its curator, or there for people.
    static boolean isLeftAlone(String name) {
        return name.startsWith(".")
                || (name.startsWith("_") && !UNPACKED_CHAT.matcher(name).matches())
                || name.toLowerCase(Locale.ROOT).equals("readme.md");
    }

    private void report(String name, String what, String fix) {
        tell(new Problem(name, 0, what, fix));
    }

    private void tell(Problem problem) {
        reported++;
        problems.accept(problem);
    }
}
