package org.consilium.platform.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeIn;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** The HTTP API. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Consilium",
                        version = "1",
                        description =
                                "The API of a private forum for verified healthcare professionals. Changing calls by"
                                        + " cookie carry `X-Consilium: 1` and an allowed `Origin`; calls with an access token need"
                                        + " neither. Errors are problems as in RFC 9457."),
        security = {@SecurityRequirement(name = "cookie"), @SecurityRequirement(name = "token")})
@SecurityScheme(
        securitySchemeName = "cookie",
        type = SecuritySchemeType.APIKEY,
        in = SecuritySchemeIn.COOKIE,
        apiKeyName = "__Host-consilium",
        description = "The sign-in of the site's pages (`consilium` on plain http)")
@SecurityScheme(
        securitySchemeName = "token",
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        description = "A personal access token, made under Settings")
public class RestApplication extends Application {}
