/**
 * Writes names so that the same name looks the same: accents, scripts, hyphens, particles and the order of names are handled by lists, and nothing
 * is thrown away that tells people apart. It infers nothing about anybody from a name.
 */
@NullMarked
package org.forthwith.linkage.name;

import org.jspecify.annotations.NullMarked;
