package org.consilium.membership.signin;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One of the own sign-ins.
 *
 * @param client browser and system, such as "Firefox on Linux"
 * @param since the day it started
 * @param lastUsed the day it was last used
 * @param current whether the list was asked for by this very sign-in
 */
public record SignInView(UUID id, String client, LocalDate since, LocalDate lastUsed, boolean current) {}
