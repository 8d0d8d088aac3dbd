package org.vouch.indexer;

import java.nio.file.Path;

/// Builds one generation of knowledge after the other in a process of its own, to be killed. Arguments: its folder, and
/// the generation to begin with.
final class MortalIndexer {

    static final String READY = "ready";
    static final String BUILT = "built ";
    static final String NAME = "Generation ";
    static final int FILES = 4;
    static final int CARDS_IN_A_FILE = 10;

    private MortalIndexer() {}

    public static void main(String[] args) throws Exception {
        BuildSite site = new BuildSite(Path.of(args[0]));
        System.out.println(READY);
        for (int generation = Integer.parseInt(args[1]); ; generation++) {
            for (int file = 0; file < FILES; file++) {
                site.with("quay/cards-" + file + ".md", page(generation));
            }
            site.build();
            System.out.println(BUILT + generation);
        }
    }

    private static String page(int generation) {
        StringBuilder page = new StringBuilder();
        for (int card = 0; card < CARDS_IN_A_FILE; card++) {
            page.append(BuildSite.page("Who lifts crane " + card + "?", NAME + generation));
        }
        return page.toString();
    }
}
