package org.forthwith.desk.ispws;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.forthwith.app.web.Visitor;
import org.jspecify.annotations.Nullable;

/** A reporting client as it stands at a platform: a name, a secret, and the calls of the protocol. */
record Reporter(Visitor line, String name, String secret) {

    private static final String BOUNDARY = "----part-of-a-form";

    record Said(int status, String body, HttpResponse<String> whole) {

        int code() {
            return Integer.parseInt(values("responseCode").getFirst());
        }

        String one(String element) {
            return values(element).getFirst();
        }

        List<String> values(String element) {
            return Pattern.compile("<" + element + ">([^<]*)</" + element + ">")
                    .matcher(body)
                    .results()
                    .map(found -> found.group(1))
                    .toList();
        }
    }

    Said get(String call) {
        return said(line.send(line.asking("/ispws/" + call).header("Authorization", proof())));
    }

    Said xml(String call, String document) {
        return said(line.send(line.asking("/ispws/" + call)
                .header("Authorization", proof())
                .header("Content-Type", "text/xml; charset=utf-8")
                .POST(BodyPublishers.ofString(document))));
    }

    Said id(String call, String id) {
        return said(line.send(line.asking("/ispws/" + call)
                .header("Authorization", proof())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("id=" + id))));
    }

    Said idAsPart(String call, String id) {
        return parts(call, part("id", null, id.getBytes(StandardCharsets.UTF_8)), end());
    }

    Said upload(String id, byte[] content) {
        return parts(
                "upload",
                part("id", null, id.getBytes(StandardCharsets.UTF_8)),
                part("file", "holiday.jpg", content),
                end());
    }

    Said uploadCutShort(String id, byte[] content) {
        return parts(
                "upload", part("id", null, id.getBytes(StandardCharsets.UTF_8)), part("file", "holiday.jpg", content));
    }

    Said parts(String call, byte[]... parts) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            body.writeBytes(part);
        }
        return said(line.send(line.asking("/ispws/" + call)
                .header("Authorization", proof())
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body.toByteArray()))));
    }

    private static byte[] part(String field, @Nullable String file, byte[] content) {
        String name = file == null ? "" : "; filename=\"" + file + "\"";
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        part.writeBytes(
                ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + field + "\"" + name + "\r\n\r\n")
                        .getBytes(StandardCharsets.UTF_8));
        part.writeBytes(content);
        part.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        return part.toByteArray();
    }

    private static byte[] end() {
        return ("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private String proof() {
        return Visitor.basic(name, secret);
    }

    private static Said said(HttpResponse<String> answer) {
        return new Said(answer.statusCode(), answer.body(), answer);
    }
}
