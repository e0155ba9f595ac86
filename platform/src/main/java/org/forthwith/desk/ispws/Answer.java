package org.forthwith.desk.ispws;

import java.util.List;
import org.forthwith.referral.OfferedFile;
import org.jspecify.annotations.Nullable;

/** What a sender is told. */
sealed interface Answer {

    Code code();

    /** @param hash the MD5 of an offered file */
    record Response(
            Code code,
            String description,
            @Nullable Long report,
            @Nullable String file,
            @Nullable String hash) implements Answer {}

    /** The receipt: these files belong to the report. */
    record Done(Code code, long report, List<String> files) implements Answer {
        public Done {
            files = List.copyOf(files);
        }
    }

    static Answer of(Code code) {
        return because(code, code.words);
    }

    static Answer because(Code code, String words) {
        return new Response(code, words, null, null, null);
    }

    static Answer about(Code code, long report) {
        return new Response(code, code.words, report, null, null);
    }

    static Answer offered(long report, OfferedFile file) {
        String words = "Length and digests were recorded; the content was not stored";
        return new Response(
                Code.SUCCESS, words, report, file.token(), file.digests().md5());
    }

    static Answer done(Code code, long report, List<OfferedFile> files) {
        return new Done(code, report, files.stream().map(OfferedFile::token).toList());
    }
}
