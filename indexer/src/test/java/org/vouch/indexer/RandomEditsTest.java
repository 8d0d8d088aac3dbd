package org.vouch.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An index that followed the edits of a knowledge folder is the index that a build from scratch would make. Each run
/// prints its seed; `-Dvouch.seed=…` repeats it.
class RandomEditsTest {

    private static final int FOLDERS = 5;
    private static final int BUILDS = 8;
    private static final int EDITS_BETWEEN_BUILDS_MAX = 3;

    @TempDir
    private Path folder;

    @Test
    void anIndexThatFollowedTheEditsIsTheOneMadeFromScratch() throws Exception {
        long seed = Long.getLong("vouch.seed", System.nanoTime());
        System.out.println("random edits: -Dvouch.seed=" + seed);
        Random random = new Random(seed);
        int found = 0;
        for (int i = 0; i < FOLDERS; i++) {
            found += follow(folder.resolve("folder-" + i), random, "seed " + seed + ", folder " + i);
        }
        assertThat(found).as("hits compared").isPositive();
    }

    /// @return how many hits were compared
    private static int follow(Path folder, Random random, String story) throws Exception {
        BuildSite followed = new BuildSite(folder);
        RandomEdits edits = new RandomEdits(followed, random);
        List<String> done = new ArrayList<>();
        int found = 0;
        for (int build = 0; build < BUILDS; build++) {
            for (int edit = random.nextInt(EDITS_BETWEEN_BUILDS_MAX + 1); edit >= 0; edit--) {
                done.add(edits.edit());
            }
            done.add("build");
            BuildSite anew = followed.indexedIn(folder.resolve("anew-" + build));
            found += assertSame(followed, anew, story + ": " + done);
        }
        return found;
    }

    private static int assertSame(BuildSite followed, BuildSite anew, String story) throws Exception {
        BuildReport report = followed.build();
        BuildReport fromScratch = anew.build(true, Progress.SILENT);
        assertThat(report.problems()).as(story).isEqualTo(fromScratch.problems());
        assertThat(report.files()).as(story).isEqualTo(fromScratch.files());
        int found = 0;
        for (String community : RandomEdits.COMMUNITIES) {
            for (String thing : RandomEdits.THINGS) {
                var hits = followed.found(community, thing);
                assertThat(hits).as(story).isEqualTo(anew.found(community, thing));
                found += hits.size();
            }
        }
        assertThat(followed.isCurrent()).as(story).isTrue();
        return found;
    }
}
