package org.vouch.indexer.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What the model of requests weighs, for whoever trains it. Immutable.
public final class RequestTraits {

    private final Traits traits;

    private RequestTraits(Language language) {
        traits = new Traits(language, _ -> true);
    }

    public static RequestTraits english() {
        return new RequestTraits(Language.english());
    }

    /// One sentence of a message.
    ///
    /// @param names of all that it and its message show
    /// @param cue   how surely the cues in it ask, 0 to 1
    public record Shown(Set<String> names, double cue) {}

    /// What each sentence of a message shows, in their order; none when the message holds no word.
    public List<Shown> of(String text, RequestContext context) {
        Evidence evidence = traits.of(text, context);
        List<Shown> shown = new ArrayList<>();
        for (int i = 0; i < evidence.askings().size(); i++) {
            shown.add(new Shown(evidence.names(i), evidence.askings().get(i).score()));
        }
        return shown;
    }
}
