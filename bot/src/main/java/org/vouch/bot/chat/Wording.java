package org.vouch.bot.chat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vouch.indexer.recommendation.MemberId;

/// Text with emphasis, free of any platform's markup. Each platform renders the spans in its own way.
///
/// @param spans in reading order
public record Wording(List<Span> spans) {

    /// How a link begins that calls on a member and leads nowhere; their id follows.
    public static final String MEMBER = "member:";

    /// How a stretch of text stands out.
    public enum Style {
        PLAIN,
        BOLD,
        ITALIC,
        FAINT
    }

    /// @param link address that the text leads to; null when it leads nowhere
    public record Span(String text, Style style, @Nullable String link) {}

    public Wording {
        spans = List.copyOf(spans);
    }

    /// Text without emphasis.
    public static Wording plain(String text) {
        return new Wording(List.of(new Span(text, Style.PLAIN, null)));
    }

    /// The text alone.
    public String text() {
        StringBuilder text = new StringBuilder();
        spans.forEach(span -> text.append(span.text()));
        return text.toString();
    }

    /// Builds a wording span by span.
    public static final class Builder {
        private final List<Span> spans = new ArrayList<>();

        public Builder plain(String text) {
            return add(text, Style.PLAIN);
        }

        public Builder bold(String text) {
            return add(text, Style.BOLD);
        }

        public Builder italic(String text) {
            return add(text, Style.ITALIC);
        }

        public Builder faint(String text) {
            return add(text, Style.FAINT);
        }

        public Builder link(String text, String address) {
            spans.add(new Span(text, Style.PLAIN, address));
            return this;
        }

        /// Calls on one member, where the platform can.
        public Builder member(String text, MemberId member) {
            spans.add(new Span(text, Style.PLAIN, MEMBER + member.value()));
            return this;
        }

        public Wording build() {
            return new Wording(spans);
        }

        private Builder add(String text, Style style) {
            spans.add(new Span(text, style, null));
            return this;
        }
    }
}
