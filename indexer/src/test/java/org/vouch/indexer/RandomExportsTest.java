package org.vouch.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is remembered of exports makes no difference to the index, however they change and wherever a build ends. Each
/// run prints its seed; `-Dvouch.seed=…` repeats it, and `-Dvouch.property.chats=N` tries more chats.
class RandomExportsTest {

    private static final int CHATS = Integer.getInteger("vouch.property.chats", 3);
    private static final int BUILDS = 8;
    private static final int EDITS_BETWEEN_BUILDS_MAX = 2;

    @TempDir
    private Path folder;

    @Test
    void anIndexThatFollowedTheExportsIsTheOneMadeFromScratch() throws Exception {
        long seed = Long.getLong("vouch.seed", System.nanoTime());
        System.out.println("random exports: -Dvouch.seed=" + seed);
        int found = 0;
        for (int i = 0; i < CHATS; i++) {
            Random random = new Random(seed + i);
            found += follow(folder.resolve("chat-" + i), random, "seed " + (seed + i));
        }
        assertThat(found).as("hits compared").isPositive();
    }

    /// @return how many hits were compared
    private static int follow(Path folder, Random random, String story) throws Exception {
        BuildSite followed = new BuildSite(folder);
        RandomExports exports = new RandomExports(followed, random);
        List<String> done = new ArrayList<>();
        int found = 0;
        for (int build = 0; build < BUILDS; build++) {
            done.add(random.nextInt(4) == 0 && endedEarly(followed, random) ? "build, in part" : "no build");
            for (int edit = random.nextInt(EDITS_BETWEEN_BUILDS_MAX); build > 0 && edit >= 0; edit--) {
                done.add(exports.edit());
            }
            done.add("build");
            BuildSite anew = followed.indexedIn(folder.resolve("anew-" + build));
            found += assertSame(followed, anew, story + ": " + done);
        }
        return found;
    }

    /// Ends a build somewhere; whether it had not ended by itself.
    private static boolean endedEarly(BuildSite site, Random random) throws Exception {
        int steps = random.nextInt(6);
        int[] taken = {0};
        try {
            site.build(false, Heard.after(_ -> {
                if (taken[0]++ == steps) {
                    throw new EndedException();
                }
            }));
            return false;
        } catch (EndedException _) {
            return true;
        }
    }

    private static int assertSame(BuildSite followed, BuildSite anew, String story) throws Exception {
        BuildReport report = followed.build();
        BuildReport fromScratch = anew.build(true, Progress.SILENT);
        assertThat(report.problems()).as(story).isEqualTo(fromScratch.problems());
        assertThat(report.files()).as(story).isEqualTo(fromScratch.files());
        if (report.read() > 0) {
            assertThat(report.reports()).as(story).isEqualTo(fromScratch.reports());
        }
        int found = 0;
        for (String thing : RandomEdits.THINGS) {
            var hits = followed.found("quay", thing);
            assertThat(hits).as(story).isEqualTo(anew.found("quay", thing));
            found += hits.size();
        }
        return found;
    }

    /// Somebody ends a build.
    private static final class EndedException extends RuntimeException {

        private static final long serialVersionUID = 1;
    }
}
