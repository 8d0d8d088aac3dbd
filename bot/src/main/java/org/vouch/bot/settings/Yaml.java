package org.vouch.bot.settings;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/// Text into a tree of nodes that know their lines.
final class Yaml {

    /// [Branch] refuses odd keys, with their line.
    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setAllowNonScalarKeys(true).build();

    /// No settings are nested so deep; the library would follow any depth until its stack ends.
    static final int NESTING_MAX = 20;

    private Yaml() {}

    /// The tree in `text`; empty when there is nothing in it or it is not YAML, which is then among the problems.
    static Branch parse(String text, Problems problems) {
        try {
            if (isTooDeep(text, problems)) {
                return Branch.empty("", problems);
            }
            Node root = new Compose(SETTINGS).composeString(text).orElse(null);
            return new Value("", root, problems).branch();
        } catch (MarkedYamlEngineException notYaml) {
            int line = notYaml.getProblemMark().map(Mark::getLine).orElse(-1) + 1;
            problems.add(line, "is not YAML: " + problemOf(notYaml), "Compare the line with the ones around it.");
        } catch (YamlEngineException notYaml) {
            // Its message may quote the text, and with it a secret.
            problems.add(0, "is not YAML", "Remove invisible characters, or begin again from the shipped file.");
        }
        return Branch.empty("", problems);
    }

    private static boolean isTooDeep(String text, Problems problems) {
        int depth = 0;
        for (Event event : new Parse(SETTINGS).parseString(text)) {
            switch (event.getEventId()) {
                case MappingStart, SequenceStart -> depth++;
                case MappingEnd, SequenceEnd -> depth--;
                case Alias, Comment, DocumentEnd, DocumentStart, Scalar, StreamEnd, StreamStart -> {}
            }
            if (depth > NESTING_MAX) {
                int line = event.getStartMark().map(Mark::getLine).orElse(-1) + 1;
                problems.add(line, "is nested too deep", "Write it as the shipped file shows, or remove it.");
                return true;
            }
        }
        return false;
    }

    private static String problemOf(MarkedYamlEngineException notYaml) {
        String problem = notYaml.getProblem();
        return problem == null ? "cannot be understood" : problem.strip().replaceAll("\\.$", "");
    }
}
