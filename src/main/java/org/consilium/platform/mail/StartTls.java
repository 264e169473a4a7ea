package org.consilium.platform.mail;

/** Whether the connection to the mail server is encrypted; the name in lower case is the setting's value. */
enum StartTls {
    /** Always, or the mail is not sent. */
    REQUIRED,
    /** If the server offers it. */
    OFFERED,
    /** Never: for a server on the same machine. */
    NEVER
}
