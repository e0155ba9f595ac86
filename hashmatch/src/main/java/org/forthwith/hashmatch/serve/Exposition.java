package org.forthwith.hashmatch.serve;

/** Writes measures as Prometheus reads them. Source: its text format, version 0.0.4. */
final class Exposition {

    private static final String BEFORE = "hashmatch_";

    private final StringBuilder out = new StringBuilder();

    Exposition counter(String name, String help) {
        return head(name, help, "counter");
    }

    Exposition gauge(String name, String help) {
        return head(name, help, "gauge");
    }

    private Exposition head(String name, String help, String type) {
        out.append("# HELP ")
                .append(BEFORE)
                .append(name)
                .append(' ')
                .append(help)
                .append('\n');
        out.append("# TYPE ")
                .append(BEFORE)
                .append(name)
                .append(' ')
                .append(type)
                .append('\n');
        return this;
    }

    Exposition is(String name, Number value) {
        out.append(BEFORE).append(name).append(' ').append(value).append('\n');
        return this;
    }

    Exposition is(String name, boolean value) {
        return is(name, value ? 1 : 0);
    }

    /** @param value of the label; a word of ours, so that nothing in it needs care */
    Exposition is(String name, String label, Object value, Number count) {
        return is(name + '{' + label + "=\"" + value + "\"}", count);
    }

    Exposition histogram(String name, String help, Histogram histogram) {
        head(name, help, "histogram");
        long[] upTo = histogram.upTo();
        for (int at = 0; at < Histogram.BOUNDS.size(); at++) {
            is(name + "_bucket", "le", Histogram.BOUNDS.get(at), upTo[at]);
        }
        long all = upTo[Histogram.BOUNDS.size()];
        return is(name + "_bucket", "le", "+Inf", all)
                .is(name + "_sum", histogram.seconds())
                .is(name + "_count", all);
    }

    String text() {
        return out.toString();
    }
}
