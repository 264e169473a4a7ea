package org.consilium.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.consilium.testing.Browser;
import org.consilium.testing.ServerTest;
import org.junit.jupiter.api.Test;

@ServerTest
class FirstPageIT {

    @Test
    void aVisitorOnADesktopSeesWhereThisIs() {
        try (Browser browser = Browser.desktop()) {
            Page page = browser.visit("/");
            page.waitForSelector("h1");
            assertThat(page.title()).contains("Consilium");
            Browser.assertAccessible(page);
        }
    }

    @Test
    void aVisitorOnAPhoneSeesWhereThisIs() {
        try (Browser browser = Browser.phone()) {
            Page page = browser.visit("/");
            page.waitForSelector("h1");
            Browser.assertAccessible(page);
        }
    }
}
