package org.forthwith.app.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without a screen: keeps cookies, follows nothing by itself. For tests. */
public final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final int LONGEST_CHAIN = 8;

    private final String url;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    Visitor(String url) {
        this.url = url;
    }

    public HttpResponse<String> get(String path) {
        return send(asking(path).header("Accept", "text/html"));
    }

    public HttpResponse<String> getAsProgram(String path) {
        return send(asking(path).header("Accept", "application/json"));
    }

    public HttpResponse<String> getWithToken(String path, String token) {
        return send(asking(path).header("Authorization", "Bearer " + token));
    }

    public HttpResponse<String> getWithSecret(String path, String name, String secret) {
        return send(asking(path).header("Authorization", basic(name, secret)));
    }

    public HttpResponse<String> post(String path, Map<String, String> form) {
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(asking(path)
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** Sends a form of a page, and goes where it is sent. */
    public HttpResponse<String> fillsIn(String page, String action, Map<String, String> fields) {
        var form = new HashMap<>(fields);
        form.put("_csrf", formToken(get(page).body()));
        return follow(post(action, form));
    }

    /** Goes where it is sent until a page answers. */
    public HttpResponse<String> follow(HttpResponse<String> answer) {
        var at = answer;
        for (var step = 0; step < LONGEST_CHAIN && at.statusCode() / 100 == 3; step++) {
            at = get(at.uri()
                    .resolve(at.headers().firstValue("Location").orElseThrow())
                    .toString()
                    .substring(url.length()));
        }
        return at;
    }

    public HttpResponse<String> signInAs(String id) {
        var token = formToken(get("/sign-in").body());
        return follow(post("/demo/sign-in", Map.of("username", id, "password", "forthwith-demo", "_csrf", token)));
    }

    public String session() {
        return cookies.getCookieStore().getCookies().stream()
                .map(Object::toString)
                .collect(Collectors.joining());
    }

    public static String formToken(String page) {
        var found = TOKEN.matcher(page);
        if (!found.find()) {
            throw new AssertionError("no form token on the page");
        }
        return found.group(1);
    }

    public static String basic(String name, String secret) {
        var proof = (name + ":" + secret).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(proof);
    }

    public HttpRequest.Builder asking(String path) {
        return HttpRequest.newBuilder(URI.create(url + path));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
