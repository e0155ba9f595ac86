package org.forthwith.linkage.report;

import java.util.List;
import java.util.Locale;

/** Draws. What is drawn says itself in words too, for whoever does not see it. */
final class Svg {

    private final StringBuilder shapes = new StringBuilder();
    private final int width;
    private final int height;
    private final String words;

    Svg(int width, int height, String words) {
        this.width = width;
        this.height = height;
        this.words = words;
    }

    Svg bar(double x, double y, double wide, double high, String kind) {
        return add(String.format(
                Locale.ROOT,
                "<rect x='%.1f' y='%.1f' width='%.1f' height='%.1f' class='%s'/>",
                x,
                y,
                Math.max(0, wide),
                Math.max(0, high),
                kind));
    }

    Svg line(double x, double y, double toX, double toY, String kind) {
        return add(String.format(
                Locale.ROOT, "<line x1='%.1f' y1='%.1f' x2='%.1f' y2='%.1f' class='%s'/>", x, y, toX, toY, kind));
    }

    Svg text(double x, double y, String anchor, String text) {
        return add(String.format(
                Locale.ROOT, "<text x='%.1f' y='%.1f' text-anchor='%s'>%s</text>", x, y, anchor, Html.text(text)));
    }

    Svg curve(List<double[]> points, String kind) {
        StringBuilder path = new StringBuilder();
        for (double[] point : points) {
            path.append(String.format(Locale.ROOT, "%s%.1f %.1f", path.isEmpty() ? "M" : "L", point[0], point[1]));
        }
        return add(String.format(Locale.ROOT, "<path d='%s' class='%s'/>", path, kind));
    }

    private Svg add(String shape) {
        shapes.append(shape);
        return this;
    }

    @Override
    public String toString() {
        return "<svg viewBox='0 0 " + width + " " + height + "' width='" + width + "' height='" + height
                + "' role='img' aria-label='" + Html.text(words) + "'>" + shapes + "</svg>";
    }
}
