package org.forthwith.hashmatch.post;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;

/** Puts a call into a request. */
record Requests(Destination destination) {

    private static final String XML = "text/xml; charset=utf-8";
    private static final String FORM = "application/x-www-form-urlencoded";

    HttpRequest of(Call call) {
        return switch (call) {
            case Call.Submit submit -> post("/submit", XML, submit.document()).build();
            case Call.Describe describe ->
                post("/fileinfo", XML, describe.document()).build();
            case Call.Finish finish ->
                post("/finish", FORM, "id=" + finish.report()).build();
            case Call.Retract retract ->
                post("/retract", FORM, "id=" + retract.report()).build();
            case Call.Offer offer -> offer(offer);
            case Call.Deliver deliver ->
                post("/api/v1/referrals?channel=OSA_NCA", "application/json", deliver.document())
                        .header("Forthwith-Reference", deliver.id())
                        .build();
        };
    }

    private HttpRequest.Builder post(String path, String type, String body) {
        return HttpRequest.newBuilder(destination.at(path))
                .header("Authorization", destination.proof())
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body));
    }

    /** The boundary is made of the text, so the text cannot hold it. Source: RFC 7578. */
    private HttpRequest offer(Call.Offer offer) {
        String boundary = "part-" + Digests.sha256(offer.text());
        String part = "--" + boundary + "\r\nContent-Disposition: form-data; name=";
        String body = part + "\"id\"\r\n\r\n" + offer.report() + "\r\n"
                + part + "\"file\"; filename=\"hashes.txt\"\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
                + offer.text() + "\r\n--" + boundary + "--\r\n";
        return post("/upload", "multipart/form-data; boundary=" + boundary, body)
                .build();
    }
}
