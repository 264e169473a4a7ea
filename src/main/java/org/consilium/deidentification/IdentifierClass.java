package org.consilium.deidentification;

/** What kind of thing identifies the patient. */
public enum IdentifierClass {
    NAME,
    LOCATION,
    POSTCODE,
    DATE,
    AGE,
    PHONE,
    EMAIL,
    URL,
    IP,
    SSN,
    NATIONAL_ID,
    MRN,
    HEALTH_PLAN,
    ACCOUNT,
    LICENSE,
    VEHICLE,
    DEVICE,
    OTHER_ID,
    EMPLOYER,
    /** Several harmless facts that together point at one person. */
    COMBINATION
}
