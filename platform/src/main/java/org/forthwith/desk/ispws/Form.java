package org.forthwith.desk.ispws;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.apache.tomcat.util.http.fileupload.FileItemIterator;
import org.apache.tomcat.util.http.fileupload.FileItemStream;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.servlet.ServletRequestContext;
import org.forthwith.referral.Digests;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a call: the report's number, and the file that is offered. A file is measured while it passes; the web server's own way
 * of taking forms apart, which lays files on disk first, is switched off.
 */
record Form(OptionalLong report, List<Offer> files) {

    private static final int LONGEST_NUMBER = 64;

    /** @param nameLength the length of its name in characters; 0 when it had none */
    record Offer(int nameLength, Digests digests) {}

    Form {
        files = List.copyOf(files);
    }

    // [impl->req~offered-content-never-stored~1]
    static Form read(HttpServletRequest request) throws IOException {
        String kind = request.getContentType();
        return kind != null && kind.startsWith("multipart/")
                ? parts(new FileUpload().getItemIterator(new ServletRequestContext(request)))
                : new Form(number(request.getParameter("id")), List.of());
    }

    private static Form parts(FileItemIterator parts) throws IOException {
        OptionalLong report = OptionalLong.empty();
        List<Offer> files = new ArrayList<>();
        while (parts.hasNext()) {
            FileItemStream part = parts.next();
            try (InputStream content = part.openStream()) {
                if ("id".equals(part.getFieldName())) {
                    report = number(new String(content.readNBytes(LONGEST_NUMBER), StandardCharsets.UTF_8));
                } else if ("file".equals(part.getFieldName())) {
                    String name = part.getName();
                    files.add(new Offer(name == null ? 0 : name.length(), Digests.of(content)));
                }
            }
        }
        return new Form(report, files);
    }

    /** The number of a report; nothing when it cannot be one. */
    static OptionalLong number(@Nullable String written) {
        return written != null && written.strip().matches("[0-9]{1,18}")
                ? OptionalLong.of(Long.parseLong(written.strip()))
                : OptionalLong.empty();
    }
}
