namespace LevelOfCare.Cli.Pages;

/// <summary>Values as words on a page.</summary>
internal static class Words
{
    public static string Of(Edition edition) => edition == Edition.Fourth ? "4" : "3";

    public static string Track(CareLevel level) => level.Edition is { } edition ? $"Edition {Of(edition)}" : "Mental-health track";

    public static string Of(Confidence confidence) => confidence == Confidence.Ours ? "our reading" : $"{confidence.ToString().ToLowerInvariant()} confidence";

    public static string Of(AddOn addOn) => addOn switch
    {
        AddOn.Bio => "BIO (biomedically enhanced)",
        AddOn.Coe => "COE (co-occurring enhanced)",
        AddOn.RecoveryResidence => "RR (recovery residence)",
        AddOn.Otp => "OTP (opioid treatment program)",
        AddOn.Obot => "OBOT (office-based opioid treatment)",
        AddOn.Met => "MET (motivational enhancement)",
        _ => "MOUD (medication for opioid use disorder continues)",
    };

    public static string Of(Emergency emergency) => emergency switch
    {
        Emergency.SuicideAttempt => "suicide attempt",
        Emergency.SelfHarm => "self-harm",
        Emergency.DangerToSelf => "danger to self",
        Emergency.DangerToOthers => "danger to others",
        Emergency.PsychosisOrManiaUnderInfluence => "psychosis or mania under the influence",
        Emergency.LifeThreateningWithdrawal => "life-threatening withdrawal",
        Emergency.LifeThreateningPhysical => "life-threatening physical condition",
        Emergency.CannotCareForSelf => "cannot care for self",
        _ => "overdose",
    };

    /// <summary>Hours, setting and management of a level in one line.</summary>
    public static string Setting(CareLevel level) => string.Join(", ", new[]
    {
        level.AdultHours is { } hours ? $"{hours} hours a week" : null,
        level.Is24Hour ? level.HasNursing ? "24 hours with nursing" : "24 hours" : "lives elsewhere",
        level.IsMedicallyManaged ? "medically managed" : "clinically managed",
    }.OfType<string>());

    /// <summary>A rating's key with its name, or a fact's name.</summary>
    public static string Fact(string fact) => Subdimension.TryParse(fact) is { } subdimension ? $"{fact} ({subdimension.Name})" : fact;
}
