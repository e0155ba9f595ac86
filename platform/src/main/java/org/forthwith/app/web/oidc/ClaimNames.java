package org.forthwith.app.web.oidc;

/**
 * Under which names an identity provider says what matters here.
 *
 * @param id the number or name that the records may use, never an e-mail address
 * @param name what a colleague would call them
 * @param force the two digits of their force
 * @param roles their roles, as a list or as words with a space between
 */
public record ClaimNames(String id, String name, String force, String roles) {

    public static final ClaimNames OURS = new ClaimNames("sub", "name", "forthwith_force", "forthwith_roles");
}
