namespace LevelOfCare.Tests;

/// <summary>Builds cases with a mental-health part for specs: somebody for whom partial hospitalization is right, but for what a spec says.</summary>
internal static class GivenMental
{
    public static readonly MentalHealthFacts Suited = new()
    {
        HoursNeeded = 24, Needs24HourCare = false, DangerToSelfOrOthers = false, SupportOutsideProgram = true, MentalHealthDiagnosis = true, CanParticipate = true, BenefitsFromCoordinatedProgram = true, WouldOtherwiseNeedInpatient = true,
    };

    /// <summary>Intensive outpatient care is right.</summary>
    public static readonly MentalHealthFacts Intensive = Suited with { HoursNeeded = 12, WouldOtherwiseNeedInpatient = false };

    /// <summary>Outpatient care is right.</summary>
    public static readonly MentalHealthFacts Outpatient = Intensive with { HoursNeeded = 2 };

    /// <summary>Inpatient care is to be evaluated for.</summary>
    public static readonly MentalHealthFacts Inpatient = Suited with { Needs24HourCare = true };

    public static PlacementCase Alone(MentalHealthFacts facts, SubstanceUseDisorder? disorder = SubstanceUseDisorder.NotMet) => new()
    {
        Id = "spec", Population = Population.Adult, AssessedOn = new(2026, 11, 20), MentalHealth = facts, Facts = new() { SubstanceUseDisorder = disorder },
    };

    public static PlacementCase Both(MentalHealthFacts facts, params string[] ratings) => Given.Rated(ratings) with { MentalHealth = facts };

    /// <summary>Third edition: six ratings of 0 to 4 in order.</summary>
    public static PlacementCase Third(MentalHealthFacts? facts, SubstanceUseDisorder disorder, params int[] risks) => new()
    {
        Id = "spec",
        Edition = Edition.Third,
        Population = Population.Adult,
        AssessedOn = new(2026, 11, 20),
        Ratings = risks.Select((risk, place) => (Key: $"D{place + 1}", Value: new RatingValue(risk))).ToDictionary(entry => entry.Key, entry => entry.Value),
        Facts = new()
        {
            SubstanceUseDisorder = disorder, ImminentDanger = false, Nursing24Hour = false, Structure24Hour = false, NearDailyMonitoring = false, CognitiveLimitation = false, ConcurrentMedicalCare = true,
            ConcurrentMentalHealthCare = true, OutpatientInsufficient = false, OpioidUseDisorder = false, WantsOpioidMedication = false, SafeHomeAtNight = true, Pregnant = false,
        },
        MentalHealth = facts,
    };

    public static IEnumerable<string> Notes(PlacementCase patientCase) => PlacementEngine.Default.Evaluate(patientCase).Notes.Select(note => note.Code);

    public static IEnumerable<string> NotesAbout(PlacementCase patientCase, string code) => PlacementEngine.Default.Evaluate(patientCase).Notes.Where(note => note.Code == code).Select(note => note.About);

    public static IEnumerable<string> Actions(PlacementCase patientCase) => PlacementEngine.Default.Evaluate(patientCase).Actions.Select(action => $"{action.Code} {action.About}");

    public static string? Label(PlacementCase patientCase) => PlacementEngine.Default.Evaluate(patientCase).Label;
}
