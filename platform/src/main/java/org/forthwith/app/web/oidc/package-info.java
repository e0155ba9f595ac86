/**
 * Turns what an identity provider says about somebody into who acts here: their number, name, force and roles.
 * It never trusts a role that only machines may hold.
 */
@NullMarked
package org.forthwith.app.web.oidc;

import org.jspecify.annotations.NullMarked;
