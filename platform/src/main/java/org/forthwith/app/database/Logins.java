package org.forthwith.app.database;

/**
 * The two roles of the platform. What the application may not do, it cannot do by mistake either.
 *
 * @param app reads and appends; owns nothing
 * @param owner owns the tables; used to bring them up to date and to keep the key
 */
record Logins(Login app, Login owner) {}
