namespace LevelOfCare;

/// <summary>The steps that decide withdrawal management, in their order.</summary>
public enum WithdrawalStep
{
    /// <summary>The rating of D1.</summary>
    Rating,

    /// <summary>A scale.</summary>
    Scale,

    /// <summary>Earlier seizures or delirium, or long daily use of sedatives.</summary>
    History,

    /// <summary>Complications now.</summary>
    Complication,

    /// <summary>Pregnancy.</summary>
    Pregnancy,

    /// <summary>Where the person can be: home at night, nursing; house rules too.</summary>
    Setting,
}
