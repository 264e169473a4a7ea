package org.consilium.verification.registry.load;

/** Another import of the same register is under way, here or elsewhere. */
public final class RegisterBusy extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RegisterBusy() {
        super("Another import of this register is under way.");
    }
}
