package org.forthwith.linkage.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.forthwith.linkage.level.Comparison;
import org.forthwith.linkage.score.Scorer;
import org.forthwith.linkage.spec.Rule;
import org.forthwith.linkage.train.Model;

/** Writes the page of a report. */
final class Page {

    private static final String STYLE = """
            body{font:16px/1.5 system-ui,sans-serif;max-width:72rem;margin:2rem auto;padding:0 1rem;color:#1c2733}
            h1{font-size:1.8rem}h2{margin-top:2.5rem;font-size:1.3rem}h3{font-size:1rem;margin:1.5rem 0 .5rem}
            table{border-collapse:collapse;margin:.5rem 0}th,td{text-align:left;padding:.25rem .9rem .25rem 0;border-bottom:1px solid #d5dbe1;vertical-align:top}
            td:not(:first-child){font-variant-numeric:tabular-nums}.for{fill:#1f6f5c}.against{fill:#a8442a}.total{fill:#33475b}
            .axis{stroke:#8794a1;stroke-width:1}.mark{stroke:#a8442a;stroke-dasharray:4 3}.curve{fill:none;stroke:#1f6f5c;stroke-width:2}
            .even{stroke:#8794a1;stroke-dasharray:2 4}svg text{font:12px system-ui,sans-serif;fill:#1c2733}svg{max-width:100%;height:auto}
            .figures{display:flex;flex-wrap:wrap;gap:.5rem 2.5rem}.figures b{display:block;font-size:1.5rem}
            """;

    private static final double BITS_WIDE = 8;
    private static final int MIDDLE = 560;

    private final Report report;
    private final StringBuilder page = new StringBuilder();

    Page(Report report) {
        this.report = report;
    }

    String write() {
        page.append(
                        "<!doctype html><html lang='en'><head><meta charset='utf-8'><title>Which records are of one person</title>")
                .append("<meta name='viewport' content='width=device-width,initial-scale=1'>")
                .append(
                        "<meta http-equiv='Content-Security-Policy' content=\"default-src 'none'; style-src 'unsafe-inline'\">")
                .append("<style>")
                .append(STYLE)
                .append("</style></head><body><h1>Which records are of one person</h1>");
        figures();
        truth();
        change();
        weights();
        examples();
        learning();
        looking();
        return page.append("</body></html>\n").toString();
    }

    private void figures() {
        page.append("<div class='figures'>");
        figure(Html.number(report.people().rows()), "records");
        figure(Html.number(report.proposed()), "pairs proposed");
        figure(Html.number(report.groups()), "groups of two or more");
        figure(Html.share(report.unlinkable()), "of the records say too little to be linked at all");
        page.append("</div><p>Nothing has been merged. Each pair is a proposal, and each group is for looking at.</p>");
    }

    private void figure(String number, String words) {
        page.append("<p><b>").append(number).append("</b>").append(words).append("</p>");
    }

    private void truth() {
        Truth truth = report.truth();
        if (truth == null) {
            return;
        }
        page.append("<h2>Held against the truth</h2>");
        page.append(Html.table(
                List.of("", "precision", "recall", "F1"),
                List.of(row("pairs proposed", truth.links()), row("groups", truth.groups()))));
        page.append(curve(truth));
        List<List<String>> rows = truth.calibration().stream()
                .map(bin -> List.of(Html.share(bin.said()), Html.share(bin.isTrue()), Html.number(bin.pairs())))
                .toList();
        page.append("<h3>Is what is called likely true so often?</h3>");
        page.append(Html.table(List.of("said, on average", "true", "pairs"), rows));
    }

    private static List<String> row(String words, Truth.Score score) {
        return List.of(words, Html.share(score.precision()), Html.share(score.recall()), Html.share(score.f()));
    }

    private static String curve(Truth truth) {
        List<double[]> points = truth.curve().stream()
                .map(point -> new double[] {
                    40 + 300 * point.score().recall(), 320 - 300 * point.score().precision()
                })
                .toList();
        return new Svg(380, 350, "Precision over recall")
                .line(40, 320, 340, 320, "axis")
                .line(40, 20, 40, 320, "axis")
                .curve(points, "curve")
                .text(340, 340, "end", "recall 1")
                .text(36, 24, "end", "1")
                .text(44, 14, "start", "precision")
                .toString();
    }

    private void change() {
        Change change = report.change();
        if (change == null) {
            return;
        }
        page.append("<h2>What this model changes</h2><p>")
                .append(Html.number(change.both()))
                .append(" pairs are proposed by both, ")
                .append(Html.number(change.gained()))
                .append(" by this one only, ")
                .append(Html.number(change.lost()))
                .append(" by the other one only.</p>");
        List<List<String>> rows = change.levels().stream()
                .map(level -> List.of(
                        Html.text(level.comparison()),
                        Html.text(level.word()),
                        Html.bits(level.before()),
                        Html.bits(level.now())))
                .toList();
        page.append(
                rows.isEmpty()
                        ? "<p>No level is worth another bit.</p>"
                        : Html.table(List.of("comparison", "level", "bits before", "bits now"), rows));
    }

    private void weights() {
        page.append(
                "<h2>What each level is worth</h2><p>Bits for or against two records being of one person. Two bits make it four times as likely.</p>");
        for (int at = 0; at < report.model().learnt().size(); at++) {
            page.append("<h3>")
                    .append(Html.text(report.model().learnt().get(at).name()))
                    .append("</h3>");
            page.append(chart(report.model().learnt().get(at)));
            beside(report.model().learnt().get(at));
        }
    }

    private static Svg chart(Model.Learnt learnt) {
        int levels = learnt.words().size() - 1;
        Svg svg = new Svg(820, 22 * levels + 10, "Weights of " + learnt.name());
        svg.line(MIDDLE, 0, MIDDLE, 22.0 * levels, "axis");
        for (int level = levels; level >= 1; level--) {
            double y = 22.0 * (levels - level);
            double bits = learnt.weights().bits(level);
            bar(svg, y, 0, bits, bits >= 0 ? "for" : "against");
            svg.text(370, y + 15, "end", learnt.words().get(level)).text(430, y + 15, "end", Html.bits(bits));
        }
        return svg;
    }

    private static void bar(Svg svg, double y, double from, double bits, String kind) {
        double start = MIDDLE + BITS_WIDE * (bits >= 0 ? from : from + bits);
        svg.bar(start, y + 3, BITS_WIDE * Math.abs(bits), 15, kind);
    }

    private void beside(Model.Learnt learnt) {
        Model.Beside beside = learnt.beside();
        if (beside != null) {
            int top = learnt.weights().top();
            double bits = Math.log(learnt.weights().same()[top] / beside.different()[top]) / Math.log(2);
            page.append("<p>The same beside the same ")
                    .append(Html.text(
                            report.model().learnt().get(beside.comparison()).name()))
                    .append(" is worth ")
                    .append(Html.bits(bits))
                    .append(": different people share both.</p>");
        }
    }

    private void examples() {
        page.append("<h2>Some pairs, step by step</h2>");
        Scorer scorer = new Scorer(report.found().model(), report.people());
        Scorer.Eye eye = scorer.eye();
        for (int at : report.examples()) {
            int left = report.found().links().left()[at];
            int right = report.found().links().right()[at];
            page.append("<h3>")
                    .append(Html.text(report.people().table().ids().get(left)))
                    .append(" and ")
                    .append(Html.text(report.people().table().ids().get(right)))
                    .append("</h3>");
            page.append(values(left, right)).append(waterfall(scorer.start(), eye.parts(left, right)));
            page.append("<p>Probability ")
                    .append(Html.share(Scorer.probability(report.found().links().weight()[at])))
                    .append(" by themselves, ")
                    .append(Html.share(Scorer.probability(report.found().together()[at])))
                    .append(" with all records of both groups.</p>");
        }
    }

    private String values(int left, int right) {
        List<List<String>> rows = new ArrayList<>();
        for (Comparison comparison : report.people().comparisons()) {
            rows.add(List.of(
                    Html.text(comparison.name()),
                    Html.text(comparison.column().value(left)),
                    Html.text(comparison.column().value(right))));
        }
        return Html.table(List.of("", "one", "the other"), rows);
    }

    private static Svg waterfall(double start, List<Scorer.Part> parts) {
        Svg svg = new Svg(820, 22 * (parts.size() + 2) + 10, "How the weight comes about");
        svg.line(MIDDLE, 0, MIDDLE, 22.0 * (parts.size() + 2), "axis");
        bar(svg, 0, 0, start, "total");
        svg.text(370, 15, "end", "before anything is compared").text(430, 15, "end", Html.bits(start));
        double sum = start;
        for (int at = 0; at < parts.size(); at++) {
            Scorer.Part part = parts.get(at);
            double bits = part.bits() + part.forFrequency();
            double y = 22.0 * (at + 1);
            bar(svg, y, sum, bits, bits >= 0 ? "for" : "against");
            svg.text(370, y + 15, "end", words(part)).text(430, y + 15, "end", Html.bits(bits));
            sum += bits;
        }
        double y = 22.0 * (parts.size() + 1);
        bar(svg, y, 0, sum, "total");
        return svg.text(370, y + 15, "end", "together").text(430, y + 15, "end", Html.bits(sum));
    }

    private static String words(Scorer.Part part) {
        String word = part.word().length() > 38 ? part.word().substring(0, 37) + "…" : part.word();
        return part.comparison() + ": " + word;
    }

    private void learning() {
        page.append("<h2>How it was learnt</h2>");
        if (!report.learnt()) {
            page.append("<p>").append(Report.NOTHING_LEARNT).append("</p>");
            return;
        }
        page.append(
                "<p>Under each rule the share of pairs that are of one person was worked out round by round, until it moved no more.</p>");
        List<List<String>> rows = new ArrayList<>();
        for (Model.Session session : report.model().sessions()) {
            rows.add(List.of(
                    Html.text(session.rule()),
                    Html.number(session.pairs()),
                    Html.share(session.share()),
                    session.shares().size() + (session.settled() ? "" : ", and had not come to rest"),
                    moving(session.shares()).toString()));
        }
        page.append(Html.table(List.of("rule", "pairs", "of one person", "rounds", "on the way"), rows));
    }

    private static Svg moving(List<Double> shares) {
        List<double[]> points = new ArrayList<>();
        for (int at = 0; at < shares.size(); at++) {
            points.add(new double[] {2 + 156.0 * at / Math.max(1, shares.size() - 1), 26 - 24 * shares.get(at)});
        }
        return new Svg(160, 28, "From round to round").curve(points, "curve");
    }

    private void looking() {
        page.append("<h2>Where was looked</h2><p>")
                .append(Html.text(
                        report.found().model().rules().stream().map(Rule::word).collect(Collectors.joining("; "))))
                .append("</p>");
        List<List<String>> rows = report.found().leftOut().stream()
                .map(each -> List.of(
                        Html.text(each.rule()),
                        Html.number(each.records()),
                        Html.text(report.people().table().ids().get(each.example()))))
                .toList();
        if (!rows.isEmpty()) {
            page.append("<p>Under these rules a key was left out, because too many records have it:</p>")
                    .append(Html.table(List.of("rule", "records", "one of them"), rows));
        }
        if (!report.notCompared().isEmpty()) {
            page.append("<p>Not compared, because there was no room for more columns: ")
                    .append(Html.text(String.join(", ", report.notCompared())))
                    .append(".</p>");
        }
    }
}
