package org.consilium.verification;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What an applicant can still do for the application. */
public enum Need {
    /** Enter the number under which the register lists them. */
    NUMBER,
    /** Look at the number again: the register does not list it as active. */
    CHECK_NUMBER,
    /** Name the name under which the register lists them, if it is another one. */
    REGISTERED_NAME,
    /** Upload a document, because no register can be looked up here. */
    DOCUMENT,
    /** Follow the link in the mail to the work address. */
    WORK_ADDRESS_LINK,
    /** Bring a further kind of evidence. */
    FURTHER_EVIDENCE;

    /** The name used in the API. */
    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
