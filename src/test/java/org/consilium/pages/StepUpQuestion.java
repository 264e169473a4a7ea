package org.consilium.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The question "Is it you?" before what a stranger at one's desk must not do. */
final class StepUpQuestion {
    private StepUpQuestion() {}

    static void answer(Page page, String password) {
        dialog(page).locator("[name=password]").fill(password);
        press(page, "Continue");
    }

    static void refuse(Page page) {
        press(page, "Cancel");
    }

    private static void press(Page page, String button) {
        dialog(page)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
                .click();
    }

    private static Locator dialog(Page page) {
        return page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Is it you?"));
    }
}
