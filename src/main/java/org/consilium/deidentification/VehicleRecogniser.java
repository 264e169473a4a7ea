package org.consilium.deidentification;

/** Number plates and vehicle numbers that a word nearby announces, and the 17 signs of a chassis number. */
final class VehicleRecogniser implements Recogniser {
    private static final Shapes VIN = new Shapes(
            "(?<![\\p{L}\\d])(?=[A-HJ-NPR-Z]{0,16}\\d)(?=[\\d]{0,16}[A-HJ-NPR-Z])[A-HJ-NPR-Z0-9]{11}\\d{6}(?![\\p{L}\\d])");
    private static final Shapes PLATE = new Shapes(
            "\\b(?:car|vehicle|van|lorry|truck|plate|plates|reg|registration|driving|drove|auto|wagen|coche|voiture|kennzeichen|matr[ií]cula|targa|kenteken)\\b[^\\n]{0,25}?[ :(]((?=[a-z]{0,3}[ -]?[a-z]{0,2}[ -]?\\d)[a-z]{1,3}[ -]?[a-z]{0,2}[ -]?\\d{2,4}[ -]?[a-z]{0,3}|\\d{4} ?[b-df-hj-np-tv-z]{3})(?![\\p{L}\\d])");

    @Override
    public void find(Examined examined) {
        VIN.nearDigits(examined, vin -> {
            add(examined, vin.start(), vin.end());
        });
        PLATE.nearDigits(examined, plate -> {
            String sign = plate.group(1);
            if (sign.equals(sign.toUpperCase(java.util.Locale.ROOT)) && sign.length() >= 5) {
                add(examined, plate.start(1), plate.end(1));
            }
        });
    }

    private static void add(Examined examined, int start, int end) {
        examined.add(new Finding(
                IdentifierClass.VEHICLE,
                start,
                end,
                "vehicle",
                "A vehicle's number leads to its keeper.",
                Evidence.SHAPE,
                Action.BLOCK,
                ""));
    }
}
