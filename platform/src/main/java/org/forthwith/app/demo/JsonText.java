package org.forthwith.app.demo;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes JSON, one member a line. */
final class JsonText {

    static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final byte[] MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private JsonText() {}

    static byte[] bytes(ObjectNode root) {
        return MAPPER.writeValueAsBytes(root);
    }

    /** With a byte-order mark in front, as some senders write it. */
    static byte[] marked(ObjectNode root) {
        byte[] plain = bytes(root);
        byte[] marked = new byte[MARK.length + plain.length];
        System.arraycopy(MARK, 0, marked, 0, MARK.length);
        System.arraycopy(plain, 0, marked, MARK.length, plain.length);
        return marked;
    }
}
