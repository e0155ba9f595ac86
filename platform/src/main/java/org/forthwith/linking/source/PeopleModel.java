package org.forthwith.linking.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.forthwith.linkage.Live;
import org.forthwith.linkage.train.ModelJson;
import org.forthwith.linking.Likeness;

/** The model that people are compared by. It comes with the platform, learnt from a million invented records. */
public final class PeopleModel {

    private static final String NAME = "/org/forthwith/linking/people-model.json";

    private PeopleModel() {}

    public static Likeness shipped() {
        try (InputStream in = Objects.requireNonNull(PeopleModel.class.getResourceAsStream(NAME), NAME)) {
            return new Likeness(new Live(ModelJson.read(new String(in.readAllBytes(), StandardCharsets.UTF_8))));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
