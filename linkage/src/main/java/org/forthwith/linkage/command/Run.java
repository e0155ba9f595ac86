package org.forthwith.linkage.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.forthwith.linkage.Linkage;
import org.forthwith.linkage.Linkage.Found;
import org.forthwith.linkage.block.Pairs;
import org.forthwith.linkage.json.Json;
import org.forthwith.linkage.report.Change;
import org.forthwith.linkage.report.Report;
import org.forthwith.linkage.report.Truth;
import org.forthwith.linkage.score.Scorer;
import org.forthwith.linkage.spec.Guess;
import org.forthwith.linkage.spec.People;
import org.forthwith.linkage.spec.Spec;
import org.forthwith.linkage.spec.SpecJson;
import org.forthwith.linkage.table.Table;
import org.forthwith.linkage.table.TableReader;
import org.forthwith.linkage.train.Model;
import org.forthwith.linkage.train.ModelJson;
import org.jspecify.annotations.Nullable;

/** One run of the command. */
final class Run {

    private final Asked asked;
    private final PrintWriter out;
    private final Consumer<String> progress;

    Run(Asked asked, PrintWriter out, Consumer<String> progress) {
        this.asked = asked;
        this.out = out;
        this.progress = progress;
    }

    void run() throws IOException {
        long began = System.nanoTime();
        check();
        Path known = asked.path("--predict");
        Model given = known == null ? null : ModelJson.read(Link.text(known));
        Path described = asked.path("--spec");
        Spec declared = given != null ? given.spec() : described == null ? null : SpecJson.read(Link.text(described));
        Table table = read(declared == null ? id() : declared.id());
        Spec spec = declared == null ? Guess.of(table, id(), truth()) : declared;
        Path suggested = asked.path("--suggest");
        if (suggested != null) {
            Written.to(suggested, file -> file.println(Json.writeOpen(SpecJson.map(spec))));
            return;
        }
        People people = People.of(spec, table);
        if (people.rows() < 2) {
            throw new Wrong("There are fewer than two records.");
        }
        checkTruth(people);
        Linkage linkage = new Linkage(people, progress);
        Model model = given == null ? learnt(spec, linkage) : given;
        Found found = linkage.find(model);
        write(model, people, found, linkage, began);
    }

    private void check() {
        if (asked.files().isEmpty()) {
            throw new Wrong("No file is named. For example: forthwith link people.csv --id id --out links.csv");
        }
        if (asked.has("--predict") && asked.has("--train")) {
            throw new Wrong("--predict takes a model and --train makes one: ask for one of them.");
        }
        if (asked.has("--predict") && asked.has("--spec")) {
            throw new Wrong("--predict: the model brings its own description; leave out --spec.");
        }
        boolean wanted = List.of("--out", "--clusters", "--report", "--train", "--suggest", "--json").stream()
                .anyMatch(asked::has);
        checkPlaces();
        if (!wanted) {
            throw new Wrong("Say what is to be written: --out, --clusters, --report, --train or --suggest.");
        }
    }

    /** Nothing is written over what is read, or twice to one place. */
    private void checkPlaces() {
        Set<Path> places = new HashSet<>();
        asked.files().forEach(file -> places.add(file.toAbsolutePath().normalize()));
        for (String option : List.of("--spec", "--predict", "--compare")) {
            Path read = asked.path(option);
            if (read != null) {
                places.add(read.toAbsolutePath().normalize());
            }
        }
        for (String option : List.of("--out", "--clusters", "--report", "--train", "--suggest")) {
            Path written = asked.path(option);
            if (written != null) {
                Written.check(written);
                checkPlace(option, written, places);
            }
        }
        Path page = asked.path("--report");
        if (page != null) {
            checkPlace("--report", asJson(page), places);
        }
    }

    private static void checkPlace(String option, Path written, Set<Path> places) {
        if (!places.add(written.toAbsolutePath().normalize())) {
            throw new Wrong(option + ": " + written + " is read or written already.");
        }
    }

    private static Path asJson(Path page) {
        return page.resolveSibling(page.getFileName() + ".json");
    }

    private void checkTruth(People people) {
        for (String truth : truth()) {
            people.table().column(truth);
            if (people.spec().comparisons().stream()
                    .anyMatch(each -> each.column().equals(truth))) {
                throw new Wrong("\"" + truth + "\" is compared: a find can not be judged by what it was made from.");
            }
        }
    }

    private String id() {
        String id = asked.value("--id");
        if (id == null) {
            throw new Wrong("Say which column names a record: --id COLUMN, or in a --spec.");
        }
        return id;
    }

    private List<String> truth() {
        String truth = asked.value("--truth");
        return truth == null ? List.of() : List.of(truth);
    }

    private Table read(String id) throws IOException {
        TableReader reader = new TableReader(id, asked.charset());
        for (Path file : asked.files()) {
            progress.accept("reading " + file.getFileName());
            reader.read(file);
        }
        return reader.table();
    }

    /** Learns, or takes what was learnt before from the same files by the same description. */
    private Model learnt(Spec spec, Linkage linkage) throws IOException {
        String digest = digest();
        Path kept = asked.path("--train");
        if (kept != null && Files.exists(kept)) {
            Model before = ModelJson.read(Files.readString(kept));
            if (before.digest().equals(digest) && before.spec().equals(spec)) {
                progress.accept("learnt before: " + kept.getFileName());
                return before;
            }
        }
        Model model = linkage.learn(asked.number("--seed", 1), digest);
        if (kept != null) {
            Written.to(kept, file -> file.println(ModelJson.write(model)));
        }
        return model;
    }

    private String digest() throws IOException {
        MessageDigest digest;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
        for (Path file : asked.files()) {
            try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private void write(Model model, People people, Found found, Linkage linkage, long began) throws IOException {
        String column = asked.value("--truth");
        Truth truth =
                column == null ? null : Truth.of(found, people, people.table().column(column));
        Report report = new Report(model, people, found, truth, change(model, found, linkage));
        Output output = new Output(people, found, asked.has("--json"));
        Path links = asked.path("--out");
        if (links != null) {
            Written.to(links, file -> output.links(file, kept(people, found)));
        }
        Path clusters = asked.path("--clusters");
        if (clusters != null) {
            Written.to(clusters, output::clusters);
        }
        Path page = asked.path("--report");
        if (page != null) {
            Written.to(page, file -> file.print(report.html()));
            Written.to(asJson(page), file -> file.println(report.json()));
        }
        out.println(asked.has("--json") ? report.json() : said(report, found) + Effort.since(began));
    }

    private @Nullable Change change(Model model, Found found, Linkage linkage) throws IOException {
        Path other = asked.path("--compare");
        if (other == null) {
            return null;
        }
        Model before = ModelJson.read(Link.text(other));
        if (!before.spec().comparisons().equals(model.spec().comparisons())) {
            throw new Wrong("--compare: the other model compares other things, so nothing can be held against it.");
        }
        double threshold = Scorer.weight(model.spec().propose());
        return Change.of(before, linkage.find(before), model, found, threshold);
    }

    private int[] kept(People people, Found found) {
        double least = Scorer.weight(people.spec().propose()) - asked.number("--least", 0);
        return IntStream.range(0, found.links().size())
                .filter(at -> found.together()[at] >= least)
                .toArray();
    }

    private static String said(Report report, Found found) {
        StringBuilder said = new StringBuilder();
        int[] proposed = IntStream.range(0, found.links().size())
                .filter(at -> found.together()[at]
                        >= Scorer.weight(report.people().spec().propose()))
                .toArray();
        said.append(String.format(
                Locale.ROOT, "%,d records, %,d pairs proposed.", report.people().rows(), proposed.length));
        for (Pairs.LeftOut leftOut : found.leftOut()) {
            said.append(String.format(
                    Locale.ROOT,
                    "%nLeft out under \"%s\": a key that %,d records have.",
                    leftOut.rule(),
                    leftOut.records()));
        }
        Truth truth = report.truth();
        if (truth != null) {
            said.append(String.format(
                    Locale.ROOT,
                    "%nPairs: precision %.4f, recall %.4f, F1 %.4f. Groups: precision %.4f, recall %.4f, F1 %.4f.",
                    truth.links().precision(),
                    truth.links().recall(),
                    truth.links().f(),
                    truth.groups().precision(),
                    truth.groups().recall(),
                    truth.groups().f()));
        }
        Change change = report.change();
        if (change != null) {
            said.append(String.format(
                    Locale.ROOT,
                    "%nAgainst the other model: %,d pairs by both, %,d gained, %,d lost.",
                    change.both(),
                    change.gained(),
                    change.lost()));
        }
        return said.toString();
    }
}
