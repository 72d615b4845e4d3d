namespace Disclosure.Model.Registry;

/// <summary>Whose approval (批复) a kind of record needs before it may be published. An approval of the record's own always does.</summary>
public enum PublicationNeed
{
    /// <summary>None: units, registers, surveys and their results, the portal's settings.</summary>
    None,

    /// <summary>The unit's, or its department's where the unit has none.</summary>
    OfUnit,

    /// <summary>The government's (人大批准).</summary>
    OfGovernment,

    /// <summary>The unit's or its department's, else the government's: the finance bureau publishes evaluations.</summary>
    OfUnitOrGovernment,
}
