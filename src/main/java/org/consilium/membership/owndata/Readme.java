package org.consilium.membership.owndata;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Says in an export what is in it. */
final class Readme {
    static final String NAME = "README.txt";

    private Readme() {}

    static byte[] of(List<OwnData> parts) {
        Map<String, String> files = new TreeMap<>();
        parts.forEach(part -> files.putAll(part.files()));
        String list = files.entrySet().stream()
                .map(file -> file.getKey() + "\n    " + file.getValue() + "\n")
                .collect(Collectors.joining("\n"));
        return """
                Everything that this site has stored under your account.

                The .json files are texts in UTF-8 that people and programs can read. Times are in UTC, words such as specialties are
                MeSH descriptors, texts of posts are Markdown as you wrote them. Secrets are not here: your password, the keys of your
                sign-ins and tokens and your recovery codes are stored as hashes, the key of your authenticator app is encrypted.

                %s""".formatted(list).getBytes(UTF_8);
    }
}
