namespace LevelOfCare.Cli.Pages;

/// <summary>Values as words on a page.</summary>
internal static class Words
{
    public const string Reminder = "For professionals. This supports and does not replace professional judgment.";

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

    public static string Of(Dimension dimension) => dimension switch
    {
        Dimension.D1 => "intoxication and withdrawal",
        Dimension.D2 => "biomedical conditions",
        Dimension.D3 => "emotional, behavioral and cognitive conditions",
        Dimension.D4 => "readiness to change",
        Dimension.D5 => "relapse potential",
        _ => "recovery environment",
    };

    public static string Of(SelectionReason reason) => reason switch
    {
        SelectionReason.LevelUnavailable => "the level is not available",
        SelectionReason.Waitlist => "there is a waitlist",
        SelectionReason.TooFar => "too far away",
        SelectionReason.NoPhysicalAccess => "not physically accessible",
        SelectionReason.WorkOrFamily => "work or family",
        SelectionReason.Employment => "employment",
        SelectionReason.Caregiving => "caring for somebody",
        SelectionReason.Uninsured => "not insured",
        SelectionReason.InsurerRefused => "the insurer refused",
        SelectionReason.ProgramDeclined => "the program declined",
        SelectionReason.CourtMandate => "a court's mandate",
        SelectionReason.PatientPreference => "the person prefers it",
        SelectionReason.PatientRefuses => "the person refuses, informed",
        SelectionReason.LanguageAccess => "access in the person's language",
        SelectionReason.ClinicianJudgment => "the clinician's judgment",
        _ => "another reason",
    };

    /// <summary>The kind of a transition in words; a kind that is not known here stays as it is.</summary>
    public static string Transition(string kind) => kind switch
    {
        "emergency" => "emergency: evaluate first",
        "admit" => "admit",
        "withdrawalFirst" => "withdrawal management first",
        "stepUp" => "step up",
        "stepDown" => "step down",
        "transfer" => "transfer at the same level",
        "continue" => "continue where the person is",
        "discharge" => "discharge",
        _ => kind,
    };

    /// <summary>What the whole number of a level's code stands for.</summary>
    public static string BroadLevel(int broadLevel) => broadLevel switch
    {
        4 => "4 hospital",
        3 => "3 residential",
        2 => "2 intensive outpatient and day treatment",
        1 => "1 outpatient",
        _ => "before treatment",
    };

    /// <summary>A level's code with its name, as far as the code has one.</summary>
    public static string Level(Edition? edition, string code) => NameOf(edition, code) is { } name ? $"{code} ({name})" : code;

    /// <summary>The name of a level of treatment or of withdrawal management; <see langword="null"/> where the code has none.</summary>
    public static string? NameOf(Edition? edition, string code) => WithdrawalLevels.TryParse(code) switch
    {
        WithdrawalLevel.Level1 => "withdrawal management at home, with visits",
        WithdrawalLevel.Level2 => "withdrawal management at home, with extended monitoring",
        WithdrawalLevel.Level32 => "residential withdrawal management, without nursing",
        WithdrawalLevel.Level37 => "residential withdrawal management, with nursing",
        WithdrawalLevel.Level4 => "withdrawal management in the hospital",
        _ => edition is { } known ? CareLevel.TryParse(known, code)?.Name : null,
    };

    /// <summary>Hours, setting and management of a level in one line.</summary>
    public static string Setting(CareLevel level, Population population) => level.BroadLevel == 0 ? "no treatment" : string.Join(", ", new[]
    {
        level.HoursFor(population) is { } hours ? $"{hours} hours a week" : null,
        level.Is24Hour ? level.HasNursing ? "24 hours with nursing" : "24 hours" : "lives elsewhere",
        level.IsMedicallyManaged ? "medically managed" : "clinically managed",
    }.OfType<string>());

    /// <summary>What a level of withdrawal management is.</summary>
    public static string Withdrawal(string level) => level switch
    {
        "1-WM" => "ambulatory",
        "2-WM" => "ambulatory with extended monitoring",
        "3.2-WM" => "residential, without nursing",
        "3.7-WM" => "residential, medically monitored with nursing",
        _ => "in the hospital",
    };

    /// <summary>How decisive a question is.</summary>
    public static string Answers(int labels) => $"its answer alone can lead to {labels} different answers.";

    /// <summary>What a level of withdrawal management comes from.</summary>
    public static string Basis(string basis) => basis switch
    {
        "rating" => "the rating of D1",
        "scale" => "a scale",
        "history" => "history or long use",
        "complication" => "a complication now",
        "pregnancy" => "pregnancy",
        _ => "the setting (home at night, nursing)",
    };

    /// <summary>A rating's key with its name, or a fact's name.</summary>
    public static string Fact(string fact) => FactNames.Describe(fact);
}
