/**
 * The identity provider of a demonstration, inside the platform itself, with sample log-ins that everybody may use.
 * It exists only on loopback and never beside a real provider.
 */
@NullMarked
package org.forthwith.app.web.demo;

import org.jspecify.annotations.NullMarked;
