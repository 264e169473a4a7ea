package org.consilium.membership;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.consilium.platform.markdown.Rendered;
import org.jspecify.annotations.Nullable;

/** How somebody is seen by others: all of it can be changed at will, and none of it was verified. */
@Embeddable
class Profile {
    private static final String NOTHING = "";

    @Column
    private @Nullable String handle;

    @Column(name = "shows_name")
    private boolean showsName;

    @Embedded
    private Shows shows;

    @Column(name = "shows_typing")
    private boolean showsTyping;

    @Column
    private String biography;

    @Column(name = "biography_html", columnDefinition = "text")
    private String biographyHtml;

    @Column(name = "biography_renderer")
    private int biographyRenderer;

    @Column
    private @Nullable String avatar;

    protected Profile() {}

    /** Of somebody who is new. */
    Profile(@Nullable String handle) {
        this.handle = handle;
        this.showsName = true;
        this.shows = Shows.byDefault();
        this.showsTyping = true;
        this.biography = NOTHING;
        this.biographyHtml = NOTHING;
    }

    /**
     * Shows itself differently.
     *
     * @param rendered the biography as others see it
     */
    void present(ProfileRequest request, Rendered rendered) {
        showsName = request.showsName();
        handle = request.handle();
        shows = request.shows();
        biography = request.biography();
        biographyHtml = rendered.html();
        biographyRenderer = rendered.version();
    }

    /** Wants other things. */
    void prefer(PreferencesView preferences) {
        showsTyping = preferences.typing();
    }

    /** Shows another picture, or initials. */
    void picture(@Nullable String key) {
        avatar = key;
    }

    @Nullable String handle() {
        return handle;
    }

    boolean showsName() {
        return showsName;
    }

    Shows shows() {
        return shows;
    }

    boolean showsTyping() {
        return showsTyping;
    }

    String biography() {
        return biography;
    }

    String biographyHtml() {
        return biographyHtml;
    }

    @Nullable String avatar() {
        return avatar;
    }
}
