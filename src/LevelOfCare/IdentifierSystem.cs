namespace LevelOfCare;

/// <summary>The code system that an identifier around a level belongs to.</summary>
public enum IdentifierSystem
{
    /// <summary>HCPCS procedure codes.</summary>
    Hcpcs,

    /// <summary>Revenue codes of facility claims.</summary>
    Revenue,

    /// <summary>Place-of-service codes.</summary>
    PlaceOfService,

    /// <summary>Condition codes of claims.</summary>
    ClaimCondition,
}
