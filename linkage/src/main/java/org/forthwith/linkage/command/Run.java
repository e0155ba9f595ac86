package org.forthwith.linkage.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.forthwith.linkage.Linkage;
import org.forthwith.linkage.Linkage.Found;
import org.forthwith.linkage.cluster.Groups;
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
        Guess guess = declared == null ? Guess.from(table, id(), truth()) : new Guess(declared, List.of());
        if (asked.has("--suggest")) {
            suggest(guess);
            return;
        }
        Spec spec = guess.spec();
        checkLeast(spec);
        People people = People.of(spec, table);
        if (people.rows() < 2) {
            throw new Wrong("There are fewer than two records.");
        }
        checkTruth(people);
        Linkage linkage = new Linkage(people, progress);
        Kept kept = new Kept(asked, progress);
        Model model = given == null ? kept.model(spec, linkage) : Older.fitted(given, people);
        Found found = linkage.find(model, given == null || kept.fromThese(given));
        write(model, people, found, linkage, guess.leftOut(), began);
    }

    private void suggest(Guess guess) {
        Path place = Objects.requireNonNull(asked.path("--suggest"));
        Written.to(place, file -> file.println(Json.writeOpen(SpecJson.map(guess.spec()))));
        if (!guess.leftOut().isEmpty() && !asked.has("--json")) {
            out.println(Said.noRoom(guess.leftOut()));
        }
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
        asked.files().forEach(file -> places.add(place(file)));
        for (String option : List.of("--spec", "--predict", "--compare")) {
            Path read = asked.path(option);
            if (read != null) {
                places.add(place(read));
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
        if (!places.add(place(written))) {
            throw new Wrong(option + ": " + written + " is read or written already.");
        }
    }

    /** By whatever name it is called: another road to a file is the same file. */
    private static Path place(Path named) {
        Path file = named.toAbsolutePath().normalize();
        try {
            return file.toRealPath();
        } catch (IOException notThere) {
            return file;
        }
    }

    /** What weighs less than the groups need to know is not there to be written. */
    private void checkLeast(Spec spec) {
        double most = Math.max(0, Math.floor(Scorer.weight(spec.propose()) - Groups.LEAST));
        if (asked.number("--least", 0) > most) {
            throw new Wrong(String.format(
                    Locale.ROOT,
                    "--least: pairs below %.0f bits are not kept, so ask for at most %.0f bits below the threshold.",
                    Groups.LEAST,
                    most));
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

    private void write(Model model, People people, Found found, Linkage linkage, List<String> notCompared, long began)
            throws IOException {
        String column = asked.value("--truth");
        Truth truth =
                column == null ? null : Truth.of(found, people, people.table().column(column));
        Report report = new Report(model, people, found, truth, change(model, people, found, linkage), notCompared);
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
        out.println(asked.has("--json") ? report.json() : Said.of(report) + Effort.since(began));
    }

    private @Nullable Change change(Model model, People people, Found found, Linkage linkage) throws IOException {
        Path other = asked.path("--compare");
        if (other == null) {
            return null;
        }
        Model before = ModelJson.read(Link.text(other));
        if (!before.spec().comparisons().equals(model.spec().comparisons())) {
            throw new Wrong("--compare: the other model compares other things, so nothing can be held against it.");
        }
        Model fitted = Older.fitted(before, people);
        double threshold = Scorer.weight(model.spec().propose());
        return Change.of(
                fitted, linkage.find(fitted, new Kept(asked, progress).fromThese(before)), model, found, threshold);
    }

    private int[] kept(People people, Found found) {
        double least = Scorer.weight(people.spec().propose()) - asked.number("--least", 0);
        return IntStream.range(0, found.links().size())
                .filter(at -> found.together()[at] >= least)
                .toArray();
    }
}
