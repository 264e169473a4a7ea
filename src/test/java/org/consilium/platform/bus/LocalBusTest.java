package org.consilium.platform.bus;

class LocalBusTest extends BusContract {

    @Override
    Bus bus() {
        return new LocalBus();
    }
}
