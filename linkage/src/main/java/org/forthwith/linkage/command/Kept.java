package org.forthwith.linkage.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Consumer;
import org.forthwith.linkage.Linkage;
import org.forthwith.linkage.spec.Spec;
import org.forthwith.linkage.train.Model;
import org.forthwith.linkage.train.ModelJson;

/** Learns, or takes what was learnt before from the same files in the same way. */
final class Kept {

    private final Asked asked;
    private final Consumer<String> progress;

    Kept(Asked asked, Consumer<String> progress) {
        this.asked = asked;
        this.progress = progress;
    }

    Model model(Spec spec, Linkage linkage) throws IOException {
        String from = from();
        Path file = asked.path("--train");
        if (file != null && Files.exists(file)) {
            Model before = ModelJson.read(Files.readString(file));
            if (before.digest().equals(from) && before.spec().equals(spec)) {
                progress.accept("learnt before: " + file.getFileName());
                return before;
            }
        }
        Model model = linkage.learn(seed(), from);
        if (file != null) {
            Written.to(file, out -> out.println(ModelJson.write(model)));
        }
        return model;
    }

    /** Whether a model was learnt from what stands in these very files. */
    boolean fromThese(Model model) throws IOException {
        return model.digest().startsWith(digest());
    }

    private long seed() {
        return asked.number("--seed", 1);
    }

    /** All that decides what is learnt, but for the description: what stands in the files, how it is read, and which pairs are picked at random. */
    private String from() throws IOException {
        return digest() + " " + asked.charset().name() + " seed " + seed();
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
}
